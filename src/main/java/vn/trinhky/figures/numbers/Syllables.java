package vn.trinhky.figures.numbers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Vietnamese words, syllable by syllable as they are written, in small letters. */
final class Syllables {

    private static final Pattern ONE = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Say nothing about what is counted. */
    private static final Set<String> EMPTY = Set.of(
            "và", "của", "các", "những", "trên", "tại", "ở", "trong", "là", "có", "được", "đã", "đang", "còn", "vì",
            "cho", "với", "từ", "đến", "so", "do", "để", "khi", "này", "đó", "theo", "về", "một", "mỗi", "nay", "số",
            "thì", "mà", "bằng", "qua", "lên", "vào", "ra", "bị", "gồm", "hoặc", "cùng");

    private Syllables() {}

    static List<String> of(String text) {
        List<String> syllables = new ArrayList<>();
        Matcher found = ONE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (found.find()) {
            syllables.add(found.group().toLowerCase(Locale.ROOT));
        }
        return syllables;
    }

    /** Those that tell one thing from another. */
    static Set<String> telling(String text) {
        Set<String> telling = new LinkedHashSet<>(of(text));
        telling.removeAll(EMPTY);
        return telling;
    }

    static boolean isEmpty(String syllable) {
        return EMPTY.contains(syllable);
    }

    static boolean begin(List<String> all, List<String> first) {
        return all.size() >= first.size() && all.subList(0, first.size()).equals(first);
    }
}
