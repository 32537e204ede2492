package vn.trinhky.word.reading.part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Numbering;

/** Counts the paragraphs of all lists from the beginning of a file, as Word does when it prints them. */
public final class ListCounts {

    /** No number takes more characters. */
    private static final int LONGEST = 60;

    private final Lists lists;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    public ListCounts(Lists lists) {
        this.lists = lists;
    }

    /** Counts the next paragraph with these properties and tells what stands before it; null for no list. */
    public @Nullable ListSign next(Node properties, Look look) {
        Node own = properties.child("w:numPr");
        String list = own.has("w:numId") ? own.value("w:numId") : look.list();
        if (list.isEmpty() || list.equals("0")) {
            return null;
        }
        int step = own.number("w:ilvl", own.has("w:numId") ? 0 : look.step());
        step = step < 0 ? lists.stepOf(list, properties.value("w:pStyle")) : Math.min(step, Lists.LEVELS - 1);
        Node level = lists.level(list, step);
        if (!level.exists()) {
            return null;
        }
        return level.value("w:numFmt").equals("bullet")
                        || !level.value("w:lvlText").contains("%")
                ? bullet(level, step)
                : number(list, step, level);
    }

    /** Level texts without a number are pictures or fixed words; an empty one prints nothing. */
    private static @Nullable ListSign bullet(Node level, int step) {
        String sign = level.value("w:lvlText");
        if (sign.isEmpty() || level.value("w:numFmt").equals("none")) {
            return null;
        }
        boolean isDash = "-–—•·\uF0B7\uF02D".contains(sign.strip());
        boolean isPlus = sign.strip().equals("+") || (!isDash && step > 0);
        return new ListSign.Bullet(isPlus ? Item.Mark.PLUS : Item.Mark.DASH);
    }

    private ListSign number(String list, int step, Node level) {
        int[] places = counts.computeIfAbsent(lists.pattern(list), any -> new int[Lists.LEVELS]);
        Node restart = lists.override(list, step).child("w:startOverride");
        if (restart.exists() && begun.add(list + ' ' + step)) {
            places[step] = Node.parsed(restart.attribute("w:val"), 1);
        } else {
            places[step] = places[step] == 0 ? level.number("w:start", 1) : places[step] + 1;
        }
        java.util.Arrays.fill(places, step + 1, places.length, 0);
        String text = text(list, level, places);
        return new ListSign.Counted(form(level), step, places[step], text);
    }

    private String text(String list, Node level, int[] places) {
        String text = level.value("w:lvlText");
        text = text.substring(0, Math.min(text.length(), LONGEST));
        for (int step = 0; step < Lists.LEVELS; step++) {
            if (text.contains("%" + (step + 1))) {
                String format = level.has("w:isLgl")
                        ? "decimal"
                        : lists.level(list, step).value("w:numFmt");
                text = text.replace("%" + (step + 1), said(Math.max(1, places[step]), format));
            }
        }
        return text;
    }

    private static String said(int place, String format) {
        return switch (format) {
            case "upperRoman" -> Numbering.roman(place);
            case "lowerRoman" -> Numbering.roman(place).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(place, 'A');
            case "lowerLetter" -> letter(place, 'a');
            default -> Integer.toString(place);
        };
    }

    /** Word's letters are the English ones: a, b, c, d, e. After z come aa and bb. */
    private static String letter(int place, char first) {
        return String.valueOf((char) (first + (place - 1) % 26)).repeat(Math.min((place - 1) / 26 + 1, 10));
    }

    /** The heading level that has numbers of this form. */
    private static int form(Node level) {
        String text = level.value("w:lvlText");
        long numbers = text.chars().filter(sign -> sign == '%').count();
        return switch (level.value("w:numFmt")) {
            case "upperRoman" -> numbers == 1 ? 1 : 0;
            case "lowerLetter" -> numbers == 1 ? 4 : 0;
            case "decimal", "" -> numbers <= 3 ? (int) numbers + 1 : 0;
            default -> 0;
        };
    }
}
