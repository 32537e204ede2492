package vn.trinhky.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trinhky.manuscript.citing.PlainWords;

/**
 * The words by which a line is found: without capitals and diacritics, numbers without leading zeros, and a quarter always
 * as {@code quy2}, whether somebody writes "quý II" or "quy 2". A quarter with its year is one word besides, such as
 * {@code quy2nam2024}: another quarter of 2024 beside the second one of another year is not that. The first such quarter is
 * the one that a document is about, {@code =quy2nam2024}; later ones, such as the next in "quý I/2024 và phương hướng quý
 * II/2024", are only mentioned.
 */
public final class SearchedLine {

    private static final Pattern QUARTER = Pattern.compile("\\bquy (iv|i{1,3}|[1-4])\\b");
    private static final Pattern JOINED = Pattern.compile("\\bquy([1-4])(?: (?:nam )?(\\d{4}))?\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ZEROS = Pattern.compile("\\b0+(?=\\d)");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final String ABOUT = "=";
    private static final int WORDS_AT_MOST = 12;

    private SearchedLine() {}

    /** What is stored with a line: its different words, with one blank between them. */
    public static String of(String... texts) {
        String plain = plain(String.join(" ", texts));
        Set<String> all = new LinkedHashSet<>(split(plain));
        List<MatchResult> quarters = JOINED.matcher(plain).results().toList();
        quarters.forEach(quarter -> all.addAll(otherWays(quarter)));
        quarters.stream()
                .filter(SearchedLine::hasYear)
                .findFirst()
                .ifPresent(first -> all.add(ABOUT + withYear(first)));
        return String.join(" ", all);
    }

    /**
     * What somebody looks for, as PostgreSQL's text search takes it: every word has to be there, a number as it is, a word
     * of letters as the beginning of one. Empty when nothing is looked for.
     */
    public static String wanted(String typed) {
        return query(JOINED.matcher(plain(typed)).replaceAll(SearchedLine::withYear));
    }

    /** The same, but only lines about a quarter that is looked for with its year; without one it is the same. */
    public static String wantedAbout(String typed) {
        return query(JOINED.matcher(plain(typed))
                .replaceAll(quarter -> (hasYear(quarter) ? ABOUT : "") + withYear(quarter)));
    }

    private static String query(String plain) {
        Set<String> words = split(plain).stream().limit(WORDS_AT_MOST).collect(Collectors.toSet());
        return words.stream()
                .sorted()
                .map(word -> Character.isDigit(word.charAt(word.length() - 1)) ? "'" + word + "'" : "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }

    private static String plain(String text) {
        String words = BETWEEN.matcher(PlainWords.of(text)).replaceAll(" ").strip();
        return QUARTER.matcher(ZEROS.matcher(words).replaceAll("")).replaceAll(SearchedLine::joined);
    }

    private static List<String> split(String plain) {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    private static String joined(MatchResult found) {
        int roman = ROMAN.indexOf(found.group(1));
        return "quy" + (roman < 0 ? found.group(1) : Integer.toString(roman + 1));
    }

    private static List<String> otherWays(MatchResult quarter) {
        String number = quarter.group(1);
        return List.of("quy" + number, withYear(quarter), "quy", number, ROMAN.get(number.charAt(0) - '1'));
    }

    private static boolean hasYear(MatchResult quarter) {
        return quarter.group(2) != null;
    }

    /** Such as {@code quy2nam2024}; the quarter alone where no year stands behind it. */
    private static String withYear(MatchResult quarter) {
        return "quy" + quarter.group(1) + (hasYear(quarter) ? "nam" + quarter.group(2) : "");
    }
}
