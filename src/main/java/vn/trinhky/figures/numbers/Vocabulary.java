package vn.trinhky.figures.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.regime.ReportingPeriod;

/** The words by which a regime's indicators are known, to tell what a number in a text counts. */
final class Vocabulary {

    /** From here on the words beside a number name an indicator, in per cent of the words of its name. */
    private static final int NAMED = 50;

    private final List<Term> terms;
    private final Map<List<String>, Long> users;

    /** An indicator by its words. */
    private record Term(Indicator indicator, Definition definition, List<String> counted, Set<String> name) {}

    /**
     * What a number may count.
     *
     * @param near how much of the indicator's name stands beside the number, in per cent
     * @param far how much of it stands in the sentence
     * @param onlyOne whether no other indicator is counted in these units
     */
    record About(Indicator indicator, Definition definition, int near, int far, boolean onlyOne) {

        int score() {
            return 3 * near + far + (onlyOne ? 60 : 0);
        }

        boolean isNamed() {
            return isNear() || onlyOne;
        }

        /** Whether the words beside the number name it. */
        boolean isNear() {
            return near >= NAMED;
        }
    }

    Vocabulary(List<Indicator> indicators, ReportingPeriod period) {
        terms = indicators.stream()
                .filter(indicator -> indicator.in(period).holdsNumber())
                .map(indicator -> term(indicator, indicator.in(period)))
                .toList();
        users = terms.stream().collect(Collectors.groupingBy(Term::counted, Collectors.counting()));
    }

    private static Term term(Indicator indicator, Definition definition) {
        List<String> counted = Syllables.of(definition.counted().vi());
        Set<String> name = new HashSet<>(Syllables.telling(definition.name().vi()));
        counted.forEach(name::remove);
        return new Term(indicator, definition, counted, name);
    }

    /** What the number may count, the likeliest first. */
    List<About> of(WrittenNumber number, Sentence sentence) {
        List<String> following = Syllables.of(number.after());
        boolean share = number.written().endsWith("%");
        List<Term> fitting = new ArrayList<>(terms.stream()
                .filter(term -> share
                        ? term.definition().kind() == Definition.Kind.RATE
                        : !term.counted().isEmpty() && Syllables.begin(following, term.counted()))
                .toList());
        int longest =
                fitting.stream().mapToInt(term -> term.counted().size()).max().orElse(0);
        Set<String> near = new HashSet<>(Syllables.telling(number.before() + " " + number.after()));
        Set<String> far = Syllables.telling(sentence.words());
        return fitting.stream()
                .filter(term -> term.counted().size() == longest)
                .map(term -> about(term, near, far))
                .filter(about -> !share || about.near() >= NAMED)
                .sorted(Comparator.comparingInt(About::score).reversed())
                .toList();
    }

    private About about(Term term, Set<String> near, Set<String> far) {
        boolean onlyOne =
                users.getOrDefault(term.counted(), 0L) == 1 && !term.counted().isEmpty();
        return new About(
                term.indicator(), term.definition(), share(term.name(), near), share(term.name(), far), onlyOne);
    }

    /** The one indicator that the words beside the number name; empty if none does, or two do. */
    Optional<About> named(WrittenNumber number, Sentence sentence) {
        List<About> about = of(number, sentence);
        if (about.isEmpty() || !about.get(0).isNamed()) {
            return Optional.empty();
        }
        boolean alone = about.size() == 1 || about.get(1).score() < about.get(0).score();
        return alone ? Optional.of(about.get(0)) : Optional.empty();
    }

    private static int share(Set<String> name, Set<String> words) {
        if (name.isEmpty()) {
            return 0;
        }
        long found = name.stream().filter(words::contains).count();
        return (int) (100 * found / name.size());
    }
}
