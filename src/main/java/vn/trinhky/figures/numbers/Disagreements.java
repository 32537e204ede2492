package vn.trinhky.figures.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trinhky.figures.numbers.Finding.Kind;

/** Where a text says one thing here and another there: "38 tin" and "36 tin". */
final class Disagreements {

    private final Vocabulary vocabulary;
    private final Guessing guessing;
    private final Places places;
    private final Quoting quoting;

    Disagreements(Vocabulary vocabulary, Guessing guessing, Places places, Quoting quoting) {
        this.vocabulary = vocabulary;
        this.guessing = guessing;
        this.places = places;
        this.quoting = quoting;
    }

    private record Said(WrittenNumber number, Passage passage) {}

    /** @param adding up to these places a whole is made of its parts: they differ rightly */
    List<Finding> in(List<Sentence> sentences, Set<Passage> adding) {
        List<Finding> found = new ArrayList<>();
        Map<String, Said> saidFirst = new HashMap<>();
        for (Sentence sentence : sentences) {
            List<Said> said = sentence.numbers().stream()
                    .filter(number -> isCompared(number, sentence))
                    .map(number -> new Said(number, quoting.passage(sentence, number)))
                    .filter(one -> !adding.contains(one.passage()))
                    .toList();
            List<Said> differing =
                    said.stream().filter(one -> differsWithin(said, one, found)).toList();
            said.stream()
                    .filter(one -> !differing.contains(one))
                    .forEach(one -> compare(sentence, one, saidFirst, found));
        }
        return found;
    }

    private boolean isCompared(WrittenNumber number, Sentence sentence) {
        return number.saysAmount()
                && number.bound() == WrittenNumber.Bound.EXACT
                && !places.isElsewhere(number, sentence);
    }

    /** In one sentence: the same unit of count, and no words between that tell the second from the first. */
    private static boolean differsWithin(List<Said> sentence, Said one, List<Finding> found) {
        if (!one.number().standsBare() || one.number().noun().isEmpty()) {
            return false;
        }
        for (Said earlier : sentence.subList(0, sentence.indexOf(one))) {
            boolean sameThing = earlier.number().noun().equals(one.number().noun());
            if (sameThing && earlier.number().value().compareTo(one.number().value()) != 0) {
                found.add(Finding.of(Kind.DIFFERS_IN_TEXT, one.passage()).against(earlier.passage()));
                return true;
            }
        }
        return false;
    }

    /** In two sentences: both name the same indicator, for the same unit and period. */
    private void compare(Sentence sentence, Said one, Map<String, Said> saidFirst, List<Finding> found) {
        vocabulary.named(one.number(), sentence).ifPresent(about -> {
            String what = String.join(
                    "/",
                    about.indicator().code(),
                    guessing.expectedScope(sentence, one.number()).notation(),
                    guessing.expectedSpan(sentence, one.number()).name());
            Said first = saidFirst.putIfAbsent(what, one);
            if (first != null && first.number().value().compareTo(one.number().value()) != 0) {
                found.add(Finding.of(Kind.DIFFERS_IN_TEXT, one.passage()).against(first.passage()));
            }
        });
    }
}
