package vn.trinhky.compilation.contradictions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trinhky.office.EndedUnit;

/** Finds the names of units that are no more in words, and leaves names of units that exist alone. */
final class FormerUnits {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Names ended = new Names();
    private final Names existing = new Names();

    /** A name in small letters; a general one, "Ủy ban nhân dân huyện", is another's when the name of a place follows. */
    private record Name(boolean general, EndedUnit unit) {}

    /** Names by their words, and of how many words names with the same beginning are. */
    private static final class Names {
        private final Map<String, Name> byWords = new HashMap<>();
        private final Map<String, Set<Integer>> lengths = new HashMap<>();

        void add(List<Word> words, Name name) {
            byWords.putIfAbsent(joined(words, 0, words.size()), name);
            lengths.computeIfAbsent(joined(words, 0, 2), key -> new TreeSet<>(Comparator.reverseOrder()))
                    .add(words.size());
        }

        /** How many words the longest name that stands there has; 0 for none. */
        int longest(List<Word> words, int at) {
            for (int length : lengths.getOrDefault(joined(words, at, at + 2), Set.of())) {
                if (at + length <= words.size() && stands(words, at, at + length)) {
                    return length;
                }
            }
            return 0;
        }

        private boolean stands(List<Word> words, int from, int to) {
            Name name = byWords.get(joined(words, from, to));
            return name != null && !(name.general() && isFollowedByPlace(words, to));
        }

        private static boolean isFollowedByPlace(List<Word> words, int at) {
            return at < words.size()
                    && words.get(at).capital()
                    && words.get(at).from() == words.get(at - 1).to() + 1;
        }

        Name named(List<Word> words, int at, int length) {
            return Objects.requireNonNull(byWords.get(joined(words, at, at + length)));
        }

        private static String joined(List<Word> words, int from, int to) {
            return words.subList(from, to).stream().map(Word::small).collect(Collectors.joining(" "));
        }
    }

    private record Word(String small, boolean capital, int from, int to) {}

    /** A name in a line, from and to in characters. */
    record Found(EndedUnit unit, int from, int to) {}

    /** @param names of the units that exist in the period */
    FormerUnits(Collection<EndedUnit> units, Collection<String> names) {
        for (EndedUnit unit : units) {
            Stream.of(unit.name(), unit.shortName()).distinct().forEach(name -> add(ended, name, unit));
        }
        if (!units.isEmpty()) {
            EndedUnit nobody = units.iterator().next();
            names.forEach(name -> add(existing, name, nobody));
        }
    }

    boolean isEmpty() {
        return ended.byWords.isEmpty();
    }

    /** A name of one word says too little to be found by. */
    private static void add(Names names, String name, EndedUnit unit) {
        List<Word> words = words(name);
        if (words.size() > 1) {
            names.add(words, new Name(!words.get(words.size() - 1).capital(), unit));
        }
    }

    List<Found> in(String line) {
        List<Word> words = words(line);
        List<Found> found = new ArrayList<>();
        int standing = 0;
        for (int at = 0; at + 1 < words.size(); at++) {
            standing = Math.max(standing, at + existing.longest(words, at));
            int length = ended.longest(words, at);
            if (length > 0 && at + length > standing) {
                EndedUnit unit = ended.named(words, at, length).unit();
                found.add(new Found(unit, words.get(at).from(), words.get(at + length - 1).to()));
                at += length - 1;
            }
        }
        return found;
    }

    private static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String text = word.group();
            words.add(new Word(
                    text.toLowerCase(Locale.ROOT), Character.isUpperCase(text.charAt(0)), word.start(), word.end()));
        }
        return words;
    }
}
