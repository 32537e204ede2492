package vn.trinhky.word.check.seen;

import vn.trinhky.word.reading.part.Node;

/** The typefaces that a file's theme gives the names {@code minorHAnsi} and {@code majorHAnsi}. */
final class ThemeFonts {

    private final String major;
    private final String minor;

    ThemeFonts(Node theme) {
        Node fonts = theme.find("a:fontScheme");
        this.major = latin(fonts.child("a:majorFont"));
        this.minor = latin(fonts.child("a:minorFont"));
    }

    private static String latin(Node fonts) {
        return fonts.child("a:latin").attribute("typeface");
    }

    /** The typeface under such a name; empty when the theme has none. */
    String named(String name) {
        return name.startsWith("major") ? major : minor;
    }
}
