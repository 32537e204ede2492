package vn.trinhky.manuscript.citing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds numbers with notations in a line: {@code 13-CT/TU}, {@code 12/QĐ-UBND}, {@code 33/2024/QH15}, {@code 14 - CV/BCĐ}. */
final class SignReading {

    private static final String GAP = "[ \\u00A0]{0,2}";
    private static final String SEPARATOR = GAP + "[-–/]" + GAP;
    private static final String PIECE = "\\p{Lu}[\\p{L}\\d]{0,11}";
    private static final Pattern SIGN = Pattern.compile("(?<![\\p{N}])(?<!\\p{N}[/.,–-])(\\d{1,6}[a-zđ]?)"
            + "(?:" + GAP + "/" + GAP + "((?:19|20)\\d{2}))?" + SEPARATOR
            + "(" + PIECE + "(?:" + GAP + "[-–/.&]" + GAP + PIECE + "){0,4})");
    private static final Pattern BETWEEN = Pattern.compile(GAP + "([-–/.&])" + GAP);

    private final String line;
    private final Matcher found;

    SignReading(String line) {
        this.line = line;
        this.found = SIGN.matcher(line);
    }

    /**
     * A number with its notation.
     *
     * @param tight whether no space stands between its parts
     */
    record Found(DocumentSign sign, int from, int to, boolean tight) {

        /** Whether it is one by itself, without a word beside it that says so. */
        boolean speaksForItself() {
            String[] pieces = sign.notation().split("[-/.&]");
            return (tight && pieces.length > 1 && DocumentTypes.isCode(pieces[0])) || sign.year() != null;
        }
    }

    /** The next one from a place on, or null. */
    @Nullable
    Found next(int from) {
        while (from <= line.length() && found.find(from)) {
            Found next = read(found);
            if (next != null) {
                return next;
            }
            from = found.end(1);
        }
        return null;
    }

    static Optional<DocumentSign> whole(String written) {
        Found found = new SignReading(written).next(0);
        return found != null && found.from() == 0 && found.to() == written.length()
                ? Optional.of(found.sign())
                : Optional.empty();
    }

    private static @Nullable Found read(Matcher found) {
        String notation = found.group(3);
        int end = codeEnd(notation);
        if (end == 0) {
            return null;
        }
        String number = found.group(1).replaceFirst("^0+(?=\\d)", "");
        Integer year = found.group(2) == null ? null : Integer.valueOf(found.group(2));
        String between = found.group().substring(0, found.start(3) - found.start());
        String separator = between.stripTrailing().endsWith("/") ? "/" : "-";
        String code =
                BETWEEN.matcher(notation.substring(0, end)).replaceAll("$1").replace('–', '-');
        boolean tight = found.group().indexOf(' ') < 0 && found.group().indexOf('\u00A0') < 0;
        return new Found(new DocumentSign(number, year, separator, code), found.start(), found.start(3) + end, tight);
    }

    /** How far the pieces look like codes: a name such as "Kon" is none. */
    private static int codeEnd(String notation) {
        int end = 0;
        Matcher between = BETWEEN.matcher(notation);
        int from = 0;
        while (from < notation.length()) {
            int to = between.find(from) ? between.start() : notation.length();
            if (!isCode(notation.substring(from, to))) {
                return end;
            }
            end = to;
            from = to == notation.length() ? to : between.end();
        }
        return end;
    }

    private static boolean isCode(String piece) {
        long capitals = piece.codePoints().filter(Character::isUpperCase).count();
        return (capitals >= 2 && capitals * 2 >= piece.length() - 1) || DocumentTypes.isCode(piece);
    }
}
