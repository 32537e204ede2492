package vn.trinhky.manuscript.notation;

import vn.trinhky.manuscript.Text.Style;

/** The signs that switch a typeface on and off: {@code **bold**}, {@code *italic*}, {@code __underline__}, {@code ^superscript^}. */
final class Typefaces {

    private Typefaces() {}

    static String sign(Style style) {
        return switch (style) {
            case BOLD -> "**";
            case ITALIC -> "*";
            case UNDERLINE -> "__";
            case SUPERSCRIPT -> "^";
        };
    }

    /** Whether a typeface may be switched on before this sign; spaces and closing signs keep a lone star a star. */
    static boolean mayOpenBefore(String line, int place) {
        if (place >= line.length()) {
            return false;
        }
        int point = Character.codePointAt(line, place);
        return Character.isLetterOrDigit(point)
                || "\"“‘'«([\\_^*⁽".indexOf(point) >= 0
                || FigureSign.at(line, place) != null;
    }
}
