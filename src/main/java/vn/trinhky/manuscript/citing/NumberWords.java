package vn.trinhky.manuscript.citing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers of a date in words, "mười tám", "hai nghìn không trăm hai mươi hai"; digits too. */
final class NumberWords {

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));
    private static final Map<String, Integer> MONTHS = Map.of("giêng", 1, "chạp", 12, "mười một", 11, "mười hai", 12);
    private static final List<String> LEADING = List.of("mùng", "mồng");

    private NumberWords() {}

    /** @param value −1 for no number; @param length how many characters of the words it took */
    record Read(int value, int length) {}

    static Read month(String words) {
        Integer named = MONTHS.get(words.toLowerCase(Locale.ROOT));
        return named == null ? read(words) : new Read(named, words.length());
    }

    /** The number that words begin with; what follows it is left. */
    static Read read(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return new Read(Integer.parseInt(words), words.length());
        }
        int sum = 0;
        int unit = -1;
        int length = 0;
        int at = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            Integer value = UNITS.get(word);
            switch (word) {
                case "nghìn", "ngàn" -> sum = Math.max(unit, 1) * 1000;
                case "trăm" -> sum += Math.max(unit, 0) * 100;
                case "mươi" -> sum += Math.max(unit, 1) * 10;
                case "mười" -> sum += 10;
                case "linh", "lẻ" -> {}
                default -> {
                    if (value == null && !LEADING.contains(word)) {
                        return new Read(total(sum, unit, length), length);
                    }
                }
            }
            unit = value == null ? -1 : value;
            at += word.length();
            length = at;
            at++;
        }
        return new Read(total(sum, unit, length), length);
    }

    private static int total(int sum, int unit, int length) {
        return length == 0 ? -1 : sum + Math.max(unit, 0);
    }
}
