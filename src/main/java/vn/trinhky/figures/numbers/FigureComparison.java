package vn.trinhky.figures.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.numbers.Finding.Kind;
import vn.trinhky.figures.numbers.Finding.Offer;
import vn.trinhky.figures.numbers.WrittenNumber.Use;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Span;

/** Holds one number against the figures that it may be. */
final class FigureComparison {

    private static final int MOST_OFFERS = 5;
    private static final Pattern ROUNDED =
            Pattern.compile("(?:hơn|trên|quá)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<FigureQuestion, Answer> answers;
    private final Places places;

    FigureComparison(Map<FigureQuestion, Answer> answers, Places places) {
        this.answers = answers;
        this.places = places;
    }

    /** What is to be said about a number; nothing where no figure says anything about it. */
    Optional<Finding> of(Sentence sentence, WrittenNumber number, List<Guess> guesses, Passage at) {
        boolean named = guesses.stream().anyMatch(guess -> guess.about().isNear());
        List<Guess> right = guesses.stream()
                .filter(guess -> !named || guess.about().isNear())
                .filter(guess -> isPlausible(guess, sentence) && holds(number, guess))
                .sorted(Comparator.comparingInt(Guess::rank).reversed())
                .toList();
        List<Offer> offers = offers(sentence, number, right);
        if (!offers.isEmpty() && number.use() != Use.PLAN) {
            return Optional.of(Finding.of(Kind.LINKABLE, at).offering(offers));
        }
        return right.isEmpty() ? contradiction(sentence, number, guesses, at) : Optional.empty();
    }

    private static boolean isPlausible(Guess guess, Sentence sentence) {
        if (guess.asks().span() == Span.THIS) {
            return guess.evident() || guess.expected();
        }
        return guess.evident()
                && (guess.expected() || Guessing.mentions(guess.asks().span(), sentence));
    }

    private boolean holds(WrittenNumber number, Guess guess) {
        BigDecimal amount = amount(guess);
        return amount != null && number.bound().holds(number.value(), amount);
    }

    private @Nullable BigDecimal amount(Guess guess) {
        Answer answer = answers.get(guess.asks());
        if (answer == null || answer.amount() == null || answer.said() == null) {
            return null;
        }
        BigDecimal rounded = answer.amount().setScale(guess.about().definition().decimals(), RoundingMode.HALF_UP);
        return isChange(guess.asks().form()) ? rounded.abs() : rounded;
    }

    private List<Offer> offers(Sentence sentence, WrittenNumber number, List<Guess> right) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        for (Guess guess : right) {
            FigureQuestion asks = guess.asks();
            offer(sentence, number, asks)
                    .ifPresent(offer ->
                            offers.putIfAbsent(asks.indicator() + asks.scope().notation() + asks.span(), offer));
        }
        return offers.values().stream().limit(MOST_OFFERS).toList();
    }

    /** The figure in the place of the number, or of the whole phrase that it says. */
    private Optional<Offer> offer(Sentence sentence, WrittenNumber number, FigureQuestion asks) {
        String said = answers.get(asks) == null ? null : answers.get(asks).said();
        if (said == null) {
            return Optional.empty();
        }
        return switch (asks.form()) {
            case ROUNDED -> rounded(sentence, number, asks, said);
            case DIFFERENCE, CHANGE -> phrase(sentence, number, asks, said);
            default -> Optional.of(new Offer(asks, number.at(), number.written(), said));
        };
    }

    private static Optional<Offer> rounded(Sentence sentence, WrittenNumber number, FigureQuestion asks, String said) {
        Matcher found = ROUNDED.matcher(sentence.until(number.at()));
        if (!ROUNDED.matcher(said.replaceAll("[\\d.,]+$", "")).find() || !found.find()) {
            return Optional.empty();
        }
        int at = sentence.at() + found.start();
        return Optional.of(
                new Offer(asks, at, sentence.from(at).substring(0, number.at() - at) + number.written(), said));
    }

    private static Optional<Offer> phrase(Sentence sentence, WrittenNumber number, FigureQuestion asks, String said) {
        int found = sentence.words().indexOf(said);
        int at = sentence.at() + found;
        boolean covers = found >= 0 && at <= number.at() && number.at() < at + said.length();
        return covers ? Optional.of(new Offer(asks, at, said, said)) : Optional.empty();
    }

    private Optional<Finding> contradiction(Sentence sentence, WrittenNumber number, List<Guess> guesses, Passage at) {
        boolean compared = number.saysAmount() || number.use() == Use.CHANGE;
        if (!compared || places.isElsewhere(number, sentence)) {
            return Optional.empty();
        }
        List<Guess> expected = new ArrayList<>(guesses.stream()
                .filter(guess -> guess.expected()
                        && guess.asks().form() != Form.CHANGE
                        && guess.about().isNamed())
                .toList());
        expected.sort(Comparator.comparingInt(Guess::rank).reversed());
        if (expected.isEmpty() || amount(expected.get(0)) == null || isDoubtful(guesses, expected.get(0))) {
            return Optional.empty();
        }
        FigureQuestion asks = expected.get(0).asks();
        Offer offer = offer(sentence, number, asks).orElse(null);
        return Optional.of(Finding.of(Kind.DIFFERS_FROM_FIGURE, at)
                .offering(offer == null ? List.of() : List.of(offer))
                .figure(answers.get(asks)));
    }

    /** Whether another indicator fits the words as well as the best one. */
    private static boolean isDoubtful(List<Guess> guesses, Guess best) {
        return guesses.stream()
                .anyMatch(
                        other -> !other.about().indicator().equals(best.about().indicator())
                                && other.about().score() >= best.about().score());
    }

    private static boolean isChange(Form form) {
        return form == Form.DIFFERENCE || form == Form.CHANGE;
    }
}
