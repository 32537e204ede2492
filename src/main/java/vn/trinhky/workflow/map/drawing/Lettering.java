package vn.trinhky.workflow.map.drawing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines that fit. How wide a letter is depends on the reader's font, so widths are those of a wide one.
 */
final class Lettering {

    /** Of names inside a step, as the style sheet sets them. */
    static final double NAME_SIZE = 14;

    /** Of everything else. */
    static final double NOTE_SIZE = 12;

    /** Names inside a step are bold. */
    private static final double BOLD = 1.1;

    private static final double NARROW = 0.32;
    private static final double USUAL = 0.57;
    private static final double CAPITAL = 0.72;
    private static final double WIDE = 0.9;

    private Lettering() {}

    static double width(String text, double size) {
        double boldness = size > NOTE_SIZE ? BOLD : 1;
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                        .mapToDouble(letter -> size * share(letter))
                        .sum()
                * boldness;
    }

    /** As many lines as the words need; a word that is wider than a line has one of its own. */
    static List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** The first lines; what is left out is shown by three dots. */
    static List<String> atMost(int most, List<String> lines) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, most));
        some.set(most - 1, some.get(most - 1) + "…");
        return some;
    }

    private static double share(int letter) {
        if ("iljtfr.,:;!|'()/ ".indexOf(letter) >= 0) {
            return NARROW;
        }
        if ("mwMW".indexOf(letter) >= 0) {
            return WIDE;
        }
        return Character.isUpperCase(letter) ? CAPITAL : USUAL;
    }
}
