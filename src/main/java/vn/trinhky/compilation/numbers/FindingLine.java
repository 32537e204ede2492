package vn.trinhky.compilation.numbers;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.numbers.Finding;
import vn.trinhky.figures.numbers.Passage;

/**
 * A finding in the language of the reader.
 *
 * @param others the other numbers of a disagreement, or the parts of a sum
 * @param indicator name of the indicator that is compared, null for none
 * @param figure what the figures say, in the words of a text; null for none
 * @param origin address of the page that tells where the figure comes from, null for none
 * @param sum what the parts make together, null where nothing is added up
 * @param missing names of the units that have said nothing yet
 */
public record FindingLine(
        Finding.Kind kind,
        Passage at,
        List<Passage> others,
        @Nullable String indicator,
        @Nullable String figure,
        @Nullable String origin,
        @Nullable String sum,
        List<String> missing,
        List<OfferLine> offers) {

    private static final int AROUND = 180;

    /**
     * A figure that may take the place of a number.
     *
     * @param figure its notation, and {@code indicator}, {@code whose}, {@code period} the same in words
     * @param at where it would begin in its block, and {@code replaces}: what stands there
     */
    public record OfferLine(
            String figure, String indicator, String whose, String period, String said, int at, String replaces) {}

    /** Where the number stands, as the address of a link on its page. */
    public String anchor() {
        return "n-" + at.block().value() + "-" + at.at();
    }

    /** Enough of the sentence before the number to read it by. */
    public String lead() {
        String before = at.before();
        return before.length() <= AROUND
                ? before
                : "… " + before.substring(before.indexOf(' ', before.length() - AROUND) + 1);
    }

    public String tail() {
        String after = at.after();
        int end = after.length() <= AROUND ? -1 : after.lastIndexOf(' ', AROUND);
        return end < 0 ? after : after.substring(0, end) + " …";
    }

    /** The parts of a sum as they are added: {@code 13 + 13}. */
    public String parts() {
        return others.stream().map(Passage::written).collect(Collectors.joining(" + "));
    }
}
