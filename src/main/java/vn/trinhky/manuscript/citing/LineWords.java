package vn.trinhky.manuscript.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks through the words of a line, forwards and backwards; whatever stands between them, wrong spaces and marks, is skipped. */
final class LineWords {

    /** "Quyết định", "Chương trình phối hợp", "Nghị quyết liên tịch": no type has more words. */
    private static final int WORDS_OF_TYPE = 4;

    private LineWords() {}

    record Word(String text, int from, int to) {}

    /** @param name as it is written at its place */
    record Type(String name, int from, boolean capital) {}

    /** Passes spaces and marks, and any of these signs. */
    static int skip(String line, int from, int end, String signs) {
        int at = from;
        while (at < end && (ShownWords.isGap(line.charAt(at)) || signs.indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** The letters, or the hyphen, right at a place. */
    static @Nullable Word at(String line, int from, int end) {
        int to = from;
        while (to < end && Character.isLetterOrDigit(line.charAt(to))) {
            to++;
        }
        if (to == from && to < end && "-–".indexOf(line.charAt(to)) >= 0) {
            to++;
        }
        return to == from ? null : new Word(line.substring(from, to), from, to);
    }

    /** The word that ends at a place, or before the spaces before it. */
    static @Nullable Word before(String line, int place, String signs) {
        int to = place;
        while (to > 0 && (ShownWords.isGap(line.charAt(to - 1)) || signs.indexOf(line.charAt(to - 1)) >= 0)) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < 12 && Character.isLetter(line.charAt(from - 1))) {
            from--;
        }
        return to == from ? null : new Word(line.substring(from, to), from, to);
    }

    /** The document type whose name ends at a place, the longest that fits. */
    static Optional<Type> typeBefore(String line, int place) {
        List<Word> words = new ArrayList<>();
        Word word = before(line, place, "");
        while (word != null && words.size() < WORDS_OF_TYPE) {
            words.add(0, word);
            word = before(line, word.from(), "");
        }
        for (int first = 0; first < words.size(); first++) {
            String name = joined(words.subList(first, words.size()));
            Word begin = words.get(first);
            Optional<Type> type = DocumentTypes.named(name)
                    .map(found -> new Type(
                            found,
                            begin.from(),
                            Character.isUpperCase(begin.text().charAt(0))));
            boolean abbreviated =
                    type.isPresent() && !begin.text().equals(begin.text().toUpperCase(java.util.Locale.ROOT));
            if (type.isPresent() && (abbreviated || begin.text().length() > 1)) {
                return type;
            }
        }
        return Optional.empty();
    }

    private static String joined(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** Whether a document is named from this word on: its type, then "số" or a number. */
    static boolean namesDocument(String line, Word first, int end) {
        Word word = first;
        for (int count = 0; word != null && count <= WORDS_OF_TYPE; count++) {
            int next = skip(line, word.to(), end, ":");
            if ((next < end && Character.isDigit(line.charAt(next))) || followsNumberWord(line, next, end)) {
                return typeBefore(line, word.to())
                        .filter(type -> type.from() == first.from())
                        .isPresent();
            }
            word = at(line, next, end);
        }
        return false;
    }

    /** Whether a type's name stands there from this word on: "… và Đề án". */
    static boolean beginsType(String line, Word first, int end) {
        StringBuilder name = new StringBuilder();
        Word word = first;
        for (int count = 0; word != null && count < WORDS_OF_TYPE; count++) {
            name.append(count == 0 ? "" : " ").append(word.text());
            if (word.text().length() > 1 && DocumentTypes.named(name.toString()).isPresent()) {
                return true;
            }
            word = at(line, skip(line, word.to(), end, ""), end);
        }
        return false;
    }

    private static boolean followsNumberWord(String line, int place, int end) {
        Word word = at(line, place, end);
        return word != null && word.text().equalsIgnoreCase("số");
    }
}
