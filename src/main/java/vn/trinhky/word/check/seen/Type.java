package vn.trinhky.word.check.seen;

/**
 * The type of a run.
 *
 * @param font of plain letters
 * @param vietnameseFont of letters beyond ASCII, which Word keeps apart
 * @param size in points
 * @param colour {@code auto} or six hexadecimal digits
 */
public record Type(
        String font,
        String vietnameseFont,
        double size,
        boolean bold,
        boolean italic,
        boolean underlined,
        boolean capitals,
        boolean hidden,
        boolean raised,
        String colour) {

    /** Whether it prints black on white paper. */
    public boolean isBlack() {
        return colour.isEmpty() || colour.equals("auto") || colour.equals("000000");
    }
}
