package vn.trinhky.word.reading.line;

import java.util.Locale;
import java.util.Map;

/** Signs of the picture fonts that Word inserts by number, as the signs that every font has. */
final class Symbols {

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x22, "✂"),
            Map.entry(0x28, "☎"),
            Map.entry(0x2A, "✉"),
            Map.entry(0x46, "☞"),
            Map.entry(0x4A, "☺"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE8, "➔"),
            Map.entry(0xF0, "⇨"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final String GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xA3, "≤"),
            Map.entry(0xA5, "∞"),
            Map.entry(0xAE, "→"),
            Map.entry(0xB0, "°"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB7, "•"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"),
            Map.entry(0xBC, "…"),
            Map.entry(0xD6, "√"),
            Map.entry(0xDE, "⇒"),
            Map.entry(0xE5, "∑"));

    private Symbols() {}

    /** The sign, or nothing when no other font has it. */
    static String sign(String font, String number) {
        int code;
        try {
            code = Integer.parseInt(number, 16);
        } catch (NumberFormatException none) {
            return "";
        }
        String name = font.toLowerCase(Locale.ROOT);
        if (name.equals("wingdings")) {
            return WINGDINGS.getOrDefault(code & 0xFF, "");
        } else if (name.equals("symbol")) {
            return symbol(code & 0xFF);
        }
        boolean isPrivate = code >= 0xE000 && code <= 0xF8FF;
        return isPrivate || code < ' ' || !Character.isDefined(code) ? "" : Character.toString(code);
    }

    private static String symbol(int code) {
        int letter = (code & ~0x20) - 'A';
        if (((code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z')) && letter < GREEK.length()) {
            String capital = String.valueOf(GREEK.charAt(letter));
            return code >= 'a' ? capital.toLowerCase(Locale.ROOT) : capital;
        }
        return code >= ' ' && code < 0x41 ? Character.toString(code) : SYMBOL.getOrDefault(code, "");
    }
}
