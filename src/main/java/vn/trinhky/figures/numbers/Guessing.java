package vn.trinhky.figures.numbers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trinhky.figures.numbers.WrittenNumber.Bound;
import vn.trinhky.figures.numbers.WrittenNumber.Use;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.manuscript.Origin;

/** Which figures a number may be, by the words of its sentence: what it counts, whose, of which period. */
final class Guessing {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SINCE_NEW_YEAR = Pattern.compile("đầu năm|lũy kế|luỹ kế|[69] tháng", FLAGS);
    private static final Pattern LAST_PERIOD = Pattern.compile("(?:quý|kỳ) trước|so với quý", FLAGS);
    private static final Pattern A_YEAR_AGO = Pattern.compile("cùng kỳ|năm trước", FLAGS);
    private static final int MOST_GROUPS = 4;

    private final Vocabulary vocabulary;
    private final Places places;
    private final Standpoint standpoint;

    Guessing(Vocabulary vocabulary, Places places, Standpoint standpoint) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.standpoint = standpoint;
    }

    /** All that should be asked about a number. */
    List<Guess> of(Sentence sentence, WrittenNumber number) {
        List<Guess> guesses = new ArrayList<>();
        for (Vocabulary.About about : vocabulary.of(number, sentence)) {
            for (Scope scope : scopes(sentence, number)) {
                for (Span span : spans(number)) {
                    boolean expected =
                            scope.equals(expectedScope(sentence, number)) && span == expectedSpan(sentence, number);
                    boolean evident = about.near() > 0 || about.far() > 0 || about.onlyOne();
                    forms(number)
                            .forEach(form -> guesses.add(new Guess(
                                    new FigureQuestion(about.indicator().code(), scope, span, form),
                                    about,
                                    expected,
                                    evident)));
                }
            }
        }
        return guesses;
    }

    /** Whose figures one expects there: those of a unit that is named, of the one that wrote the sentence, or all. */
    Scope expectedScope(Sentence sentence, WrittenNumber number) {
        List<Scope> named = places.named(number, sentence);
        return named.size() == 1 ? named.get(0) : writers(sentence);
    }

    Span expectedSpan(Sentence sentence, WrittenNumber number) {
        if (number.use() == Use.CHANGE) {
            return A_YEAR_AGO.matcher(sentence.words()).find() ? Span.YEAR_BEFORE : Span.PREVIOUS;
        }
        String before = sentence.until(number.at());
        if (SINCE_NEW_YEAR.matcher(before).find()) {
            return Span.YEAR_TO_DATE;
        }
        if (number.use() == Use.EARLIER) {
            return A_YEAR_AGO.matcher(before).find() ? Span.YEAR_BEFORE : Span.PREVIOUS;
        }
        return Span.THIS;
    }

    private Scope writers(Sentence sentence) {
        Origin origin = sentence.origin();
        if (origin == null || standpoint.writer().equals(Scope.OWN)) {
            return standpoint.writer();
        }
        // of a paragraph joined from several units nobody knows whose number it is
        return origin.units().size() == 1 ? Scope.unit(origin.units().get(0)) : standpoint.writer();
    }

    private Set<Scope> scopes(Sentence sentence, WrittenNumber number) {
        Set<Scope> scopes = new LinkedHashSet<>();
        scopes.add(expectedScope(sentence, number));
        scopes.addAll(places.named(number, sentence));
        scopes.add(standpoint.writer());
        if (standpoint.writer().equals(Scope.ALL)) {
            standpoint.groups().stream().limit(MOST_GROUPS).forEach(scopes::add);
        }
        return scopes;
    }

    private static Set<Span> spans(WrittenNumber number) {
        return number.use() == Use.CHANGE ? EnumSet.of(Span.PREVIOUS, Span.YEAR_BEFORE) : EnumSet.allOf(Span.class);
    }

    /** In which words, those that fit best first. */
    private static List<Form> forms(WrittenNumber number) {
        if (number.use() == Use.CHANGE) {
            return List.of(Form.DIFFERENCE, Form.CHANGE);
        }
        return number.bound() == Bound.MORE ? List.of(Form.ROUNDED, Form.VALUE) : List.of(Form.VALUE);
    }

    /** Whether the sentence speaks of the period of a guess. */
    static boolean mentions(Span span, Sentence sentence) {
        return switch (span) {
            case THIS -> true;
            case PREVIOUS -> LAST_PERIOD.matcher(sentence.words()).find();
            case YEAR_BEFORE -> A_YEAR_AGO.matcher(sentence.words()).find();
            case YEAR_TO_DATE -> SINCE_NEW_YEAR.matcher(sentence.words()).find();
        };
    }
}
