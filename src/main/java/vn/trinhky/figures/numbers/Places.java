package vn.trinhky.figures.numbers;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.office.Unit;

/** The units of a round, by the names under which sentences mention them. */
final class Places {

    private static final Pattern ANY = Pattern.compile(
            "\\b(?i:xã|thị trấn|phường|huyện bạn)\\s+\\p{Lu}", Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Named> units;

    private record Named(String name, Scope scope) {}

    Places(Collection<Unit> units) {
        this.units = units.stream()
                .map(unit -> new Named(
                        small(unit.shortName()), Scope.unit(unit.id().value().toString())))
                .toList();
    }

    /** The units that the words beside a number name, or else those that its sentence has named before it. */
    List<Scope> named(WrittenNumber number, Sentence sentence) {
        List<Scope> beside = named(number.before() + " " + number.after());
        return beside.isEmpty() && !isElsewhere(number.before() + number.after())
                ? named(sentence.until(number.at()))
                : beside;
    }

    private List<Scope> named(String words) {
        String small = small(words);
        return units.stream()
                .filter(unit -> small.contains(unit.name()))
                .map(Named::scope)
                .toList();
    }

    /** Whether the sentence up to a number, or the words after it, name a place that is no unit of the round. */
    boolean isElsewhere(WrittenNumber number, Sentence sentence) {
        return named(number, sentence).isEmpty() && isElsewhere(sentence.until(number.at()) + " " + number.after());
    }

    private static boolean isElsewhere(String words) {
        return ANY.matcher(words).find();
    }

    private static String small(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
