package vn.trinhky.regime.distribution.pages;

import java.util.List;
import java.util.regex.Pattern;
import vn.trinhky.regime.DistributionLine.Mark;
import vn.trinhky.regime.distribution.Standing;
import vn.trinhky.word.LayoutProfile;

/**
 * A list laid out for its page.
 *
 * @param printed the lines by each profile, that of the day first
 * @param total how many would receive the document, each counted once
 */
record ListSheet(List<Line> lines, List<Printed> printed, int total, List<Choice> choices) {

    private static final Pattern AS_ABOVE = Pattern.compile("(?iu)\\s*như (trên|kính gửi|kính trình)");

    /**
     * @param typed a name that was not found
     * @param behind whom it means today
     */
    record Line(String text, Mark mark, List<Choice> who, String typed, Standing.Line behind) {

        public boolean isEmpty() {
            return who.isEmpty();
        }
    }

    /** The lines as a profile prints them, with dash and punctuation. */
    record Printed(LayoutProfile profile, List<String> lines) {}

    /** Whether the document is addressed above its text, and no line says so. (Decree 30/2020, appendix I, II.9b) */
    public boolean lacksAsAbove(List<String> addressees) {
        return !addressees.isEmpty()
                && lines.stream()
                        .noneMatch(line -> AS_ABOVE.matcher(line.text()).lookingAt());
    }

    public Mark[] marks() {
        return Mark.values();
    }
}
