package vn.trinhky.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trinhky.manuscript.citing.PlainWords;

/**
 * The words by which a line is found: without capitals and diacritics, numbers without leading zeros, and a quarter always
 * as {@code quy2}, whether somebody writes "quý II" or "quy 2".
 */
public final class SearchedLine {

    private static final Pattern QUARTER = Pattern.compile("\\bquy (iv|i{1,3}|[1-4])\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final int WORDS_AT_MOST = 12;

    private SearchedLine() {}

    /** What is stored with a line: its different words, with one blank between them. */
    public static String of(String... texts) {
        List<String> words = words(String.join(" ", texts));
        List<String> all = new ArrayList<>(words);
        words.stream().filter(SearchedLine::isQuarter).forEach(quarter -> {
            all.add("quy");
            all.add(quarter.substring(3));
            all.add(ROMAN.get(quarter.charAt(3) - '1'));
        });
        return String.join(" ", new LinkedHashSet<>(all));
    }

    /**
     * What somebody looks for, as PostgreSQL's text search takes it: every word has to be there, a number as it is, a word
     * of letters as the beginning of one. Empty when nothing is looked for.
     */
    public static String wanted(String typed) {
        Set<String> words = words(typed).stream().limit(WORDS_AT_MOST).collect(Collectors.toSet());
        return words.stream()
                .sorted()
                .map(word -> Character.isDigit(word.charAt(word.length() - 1)) ? "'" + word + "'" : "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }

    private static List<String> words(String text) {
        String plain = BETWEEN.matcher(PlainWords.of(text)).replaceAll(" ");
        String joined = QUARTER.matcher(plain).replaceAll(SearchedLine::quarter);
        return Pattern.compile(" ")
                .splitAsStream(joined)
                .filter(word -> !word.isEmpty())
                .map(word -> ZEROS.matcher(word).replaceFirst(""))
                .toList();
    }

    private static String quarter(java.util.regex.MatchResult found) {
        int roman = ROMAN.indexOf(found.group(1));
        return Matcher.quoteReplacement("quy" + (roman < 0 ? found.group(1) : Integer.toString(roman + 1)));
    }

    private static boolean isQuarter(String word) {
        return word.length() == 4 && word.startsWith("quy") && Character.isDigit(word.charAt(3));
    }
}
