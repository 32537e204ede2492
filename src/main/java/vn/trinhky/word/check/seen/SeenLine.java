package vn.trinhky.word.check.seen;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.finding.Place;

/**
 * One line as it was typed: a paragraph, or what a line break or a tab leaves of it.
 *
 * @param number which paragraph with words in its part, counted from 1
 * @param style the name of its style as Word shows it, in lower case
 * @param label the sign or number that a list puts before it; empty for none
 * @param cell where it stands in a table; null outside
 * @param column which piece of a line that tabs divide, from 0; -1 for a whole line
 * @param sheet which section it is in, from 0
 * @param marks what is in it beside words
 */
public record SeenLine(
        Place.Part part,
        int number,
        String style,
        String label,
        List<SeenRun> runs,
        LineShape shape,
        @Nullable Cell cell,
        int column,
        int sheet,
        Marks marks) {

    /**
     * What is in a line beside words.
     *
     * @param pageNumber the field of the page number
     * @param drawing a picture or a drawn line
     */
    public record Marks(boolean pageNumber, boolean drawing) {}

    public SeenLine {
        runs = List.copyOf(runs);
    }

    /** Its words, with single blanks between them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /** Its words as they are printed, behind the first sign that its list has: not always the one of this line. */
    public String printed() {
        return label.isEmpty() ? shown() : label + " " + shown();
    }

    /** Its words as they are printed: in capitals where its type makes them. */
    public String shown() {
        StringBuilder text = new StringBuilder();
        for (SeenRun run : runs) {
            text.append(run.type().capitals() ? run.text().toUpperCase(Locale.ROOT) : run.text());
        }
        return text.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    public boolean isBlank() {
        return text().isEmpty();
    }

    /** Whether all of its words have this; blanks, marks of footnotes and raised letters do not count. */
    public boolean all(Predicate<Type> trait) {
        return words().stream().allMatch(run -> trait.test(run.type()));
    }

    /** Whether some of its words have this. */
    public boolean any(Predicate<Type> trait) {
        return words().stream().anyMatch(run -> trait.test(run.type()));
    }

    /** The runs that have words. */
    public List<SeenRun> words() {
        return runs.stream()
                .filter(run -> !run.text().isBlank() && !run.type().raised())
                .toList();
    }

    /** The size of its first words, in points; 0 if it has none. */
    public double size() {
        return words().isEmpty() ? 0 : words().get(0).type().size();
    }

    public boolean isCentred() {
        return shape.alignment() == LineShape.Alignment.CENTRED;
    }

    /** Whether a tab cut it out of a longer line, so that its alignment says nothing. */
    public boolean isPiece() {
        return column >= 0;
    }

    public Place place() {
        return new Place(part, number, shown());
    }

    /** Whether it is this very line, and not another one that says the same. */
    @SuppressWarnings("ReferenceEquality")
    public boolean is(@Nullable SeenLine other) {
        return this == other;
    }
}
