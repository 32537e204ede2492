package vn.trinhky.figures.numbers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.numbers.Finding.Kind;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.office.Unit;

/** One check of one text: first it tells what it wants to know, then it judges with the answers. */
final class Examination {

    private final List<Sentence> sentences;
    private final Vocabulary vocabulary;
    private final Places places;
    private final Guessing guessing;
    private final Map<WrittenNumber, List<Guess>> guesses = new LinkedHashMap<>();

    Examination(Manuscript text, Collection<Indicator> indicators, Collection<Unit> units, Standpoint standpoint) {
        this.sentences = SentenceReading.of(text);
        this.vocabulary = new Vocabulary(List.copyOf(indicators), standpoint.period());
        this.places = new Places(units);
        this.guessing = new Guessing(vocabulary, places, standpoint);
        for (Sentence sentence : sentences) {
            sentence.numbers().forEach(number -> guesses.put(number, guessing.of(sentence, number)));
        }
    }

    /** What the judgement needs to know. */
    Set<FigureQuestion> questions() {
        Set<FigureQuestion> questions = new LinkedHashSet<>();
        sentences.forEach(sentence -> sentence.figures()
                .forEach(figure -> questions.add(figure.token().asks())));
        guesses.values().forEach(all -> all.forEach(guess -> questions.add(guess.asks())));
        return questions;
    }

    CheckedText judge(Map<FigureQuestion, Answer> answers) {
        Quoting quoting = new Quoting(answers);
        List<Finding> found = new ArrayList<>();
        List<Passage> unlinked = new ArrayList<>();
        FigureComparison comparison = new FigureComparison(answers, places);
        Sums sums = new Sums(quoting, answers);
        Set<Passage> adding = new HashSet<>();
        Map<Passage, Integer> order = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (WrittenNumber number : sentence.numbers()) {
                Passage at = quoting.passage(sentence, number);
                unlinked.add(at);
                order.putIfAbsent(at, order.size());
                comparison
                        .of(sentence, number, guesses.getOrDefault(number, List.of()), at)
                        .ifPresent(found::add);
            }
            sentence.figures().forEach(figure -> {
                Passage at = quoting.passage(sentence, figure);
                order.putIfAbsent(at, order.size());
                figure(at, answers.get(figure.token().asks()), found);
            });
            sums.in(sentence).ifPresent(finding -> {
                found.add(finding);
                adding.add(finding.at());
                adding.addAll(finding.others());
            });
        }
        found.addAll(new Disagreements(vocabulary, guessing, places, quoting).in(sentences, adding));
        found.sort(Comparator.comparing(Finding::kind)
                .thenComparing(finding -> order.getOrDefault(finding.at(), Integer.MAX_VALUE)));
        int linked = sentences.stream()
                .mapToInt(sentence -> sentence.figures().size())
                .sum();
        return new CheckedText(linked, unlinked, found);
    }

    private static void figure(Passage at, @Nullable Answer answer, List<Finding> found) {
        if (answer == null || answer.said() == null) {
            found.add(Finding.of(Kind.UNANSWERED, at).figure(answer));
        } else if (!answer.missing().isEmpty()) {
            found.add(Finding.of(Kind.INCOMPLETE, at).figure(answer));
        }
    }
}
