package vn.trinhky.compilation.contradictions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trinhky.office.EndedUnit;

/** Finds the names of units that are no more in words, and leaves names of units that exist alone. */
final class FormerUnits {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, List<Name>> ended = new HashMap<>();
    private final Map<String, List<Name>> existing = new HashMap<>();

    private record Name(List<String> words, boolean general, EndedUnit unit) {}

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
        return ended.isEmpty();
    }

    /** A name of one word says too little to be found by. */
    private static void add(Map<String, List<Name>> names, String name, EndedUnit unit) {
        List<Word> words = words(name);
        if (words.size() > 1) {
            boolean general = !words.get(words.size() - 1).capital();
            names.computeIfAbsent(beginning(words, 0), key -> new ArrayList<>())
                    .add(new Name(words.stream().map(Word::small).toList(), general, unit));
        }
    }

    List<Found> in(String line) {
        List<Word> words = words(line);
        List<Found> found = new ArrayList<>();
        int standing = 0;
        for (int at = 0; at + 1 < words.size(); at++) {
            standing = Math.max(standing, at + longest(existing, words, at));
            int length = longest(ended, words, at);
            if (length > 0 && at + length > standing) {
                Name name = named(words, at, length);
                found.add(new Found(name.unit(), words.get(at).from(), words.get(at + length - 1).to()));
                at += length - 1;
            }
        }
        return found;
    }

    private Name named(List<Word> words, int at, int length) {
        return ended.get(beginning(words, at)).stream()
                .filter(name -> name.words().size() == length && stands(name, words, at))
                .findFirst()
                .orElseThrow();
    }

    private static int longest(Map<String, List<Name>> names, List<Word> words, int at) {
        return names.getOrDefault(beginning(words, at), List.of()).stream()
                .filter(name -> stands(name, words, at))
                .mapToInt(name -> name.words().size())
                .max()
                .orElse(0);
    }

    /** "Ủy ban nhân dân huyện" is not the one of "Ủy ban nhân dân huyện Kon Plông". */
    private static boolean stands(Name name, List<Word> words, int at) {
        int end = at + name.words().size();
        if (end > words.size()) {
            return false;
        }
        for (int i = 0; i < name.words().size(); i++) {
            if (!name.words().get(i).equals(words.get(at + i).small())) {
                return false;
            }
        }
        return !name.general() || end == words.size() || !words.get(end).capital()
                || words.get(end).from() > words.get(end - 1).to() + 1;
    }

    private static String beginning(List<Word> words, int at) {
        return words.get(at).small() + " " + words.get(at + 1).small();
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
