package vn.trinhky.figures.numbers;

import java.math.BigDecimal;
import java.util.List;
import vn.trinhky.manuscript.BlockId;

/**
 * A number that somebody typed into a text.
 *
 * @param at where it begins in its block, in characters; a figure or footnote mark counts as one
 * @param written as it stands, with its sign of per cent
 * @param before the words since the last number or sign of its clause
 * @param after the words up to the next
 */
public record WrittenNumber(
        BlockId block, int at, String written, BigDecimal value, Bound bound, Use use, String before, String after) {

    /** Ends the words that follow a number without a sign between them. */
    private static final String NO_NOUN = "[^\\p{L}\\p{M}\\s]";

    /** How exact it wants to be. */
    public enum Bound {
        EXACT,
        /** "hơn 8.000". */
        MORE,
        /** "gần 8.000". */
        LESS,
        /** "khoảng 8.000". */
        ABOUT;

        /** Whether a number that is written so is true of an amount; a round number reaches as far as its zeros. */
        boolean holds(BigDecimal written, BigDecimal amount) {
            BigDecimal over = amount.subtract(written);
            BigDecimal reach = reach(written);
            return switch (this) {
                case EXACT -> over.signum() == 0;
                case MORE -> over.signum() > 0 && over.compareTo(reach) < 0;
                case LESS -> over.signum() < 0 && over.negate().compareTo(reach) < 0;
                case ABOUT -> over.abs().compareTo(reach) <= 0;
            };
        }

        private static BigDecimal reach(BigDecimal written) {
            BigDecimal stripped = written.stripTrailingZeros();
            return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, -stripped.scale()));
        }
    }

    /** What it is used for. */
    public enum Use {
        /** To say how many there are. */
        AMOUNT,
        /** To say how many more or fewer: "giảm 10 hộ". */
        CHANGE,
        /** To say what was in another period: "so với 55 hộ". */
        EARLIER,
        /** To say what somebody is going to do. */
        PLAN,
        /** To say how many there are at one place that is no unit: "01 hộ tại thôn 5". */
        AT_A_PLACE
    }

    public boolean saysAmount() {
        return use == Use.AMOUNT;
    }

    /** The words that name what is counted, three at most: "lượt người tham". */
    public List<String> noun() {
        return Syllables.of(after.split(NO_NOUN, 2)[0]).stream()
                .takeWhile(word -> !Syllables.isEmpty(word))
                .limit(3)
                .toList();
    }

    /** Whether it has no words of its own before it, as the second number in "38 tin trên sóng: 36 tin". */
    boolean standsBare() {
        return Syllables.telling(before).isEmpty();
    }
}
