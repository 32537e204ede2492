package vn.trinhky.figures.speech;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.figures.FigureTokens;

/** Puts the present figures into a text: to show it, to print it, or to freeze it. */
@Component
public class LiveText {

    private final FigureAnswers answers;

    LiveText(FigureAnswers answers) {
        this.answers = answers;
    }

    /** The text with every figure in words; one without an answer stays as it is. */
    public Manuscript spoken(Manuscript text, FigureSetting setting) {
        Set<FigureQuestion> questions = asked(text);
        return questions.isEmpty() ? text : spoken(text, answers.to(questions, setting));
    }

    /** The same for all sections at once. */
    public SectionTexts spoken(SectionTexts texts, FigureSetting setting) {
        Set<FigureQuestion> questions = asked(texts);
        if (questions.isEmpty()) {
            return texts;
        }
        Map<FigureQuestion, Answer> known = answers.to(questions, setting);
        Map<String, Manuscript> spoken = new LinkedHashMap<>();
        texts.byKey().forEach((key, text) -> spoken.put(key, spoken(text, known)));
        return new SectionTexts(spoken);
    }

    /** What puts figures into each of these texts, and into parts of them; they are looked up once for all. */
    public UnaryOperator<Manuscript> speaking(Collection<Manuscript> texts, FigureSetting setting) {
        Set<FigureQuestion> questions = new LinkedHashSet<>();
        texts.forEach(text -> questions.addAll(asked(text)));
        if (questions.isEmpty()) {
            return UnaryOperator.identity();
        }
        Map<FigureQuestion, Answer> known = answers.to(questions, setting);
        return text -> spoken(text, known);
    }

    /** What a text asks, each question once. */
    public static Set<FigureQuestion> asked(Manuscript text) {
        Set<FigureQuestion> questions = new LinkedHashSet<>();
        FigureTokens.in(text).forEach(token -> questions.add(token.asks()));
        return questions;
    }

    public static Set<FigureQuestion> asked(SectionTexts texts) {
        Set<FigureQuestion> questions = new LinkedHashSet<>();
        texts.byKey().values().forEach(text -> questions.addAll(asked(text)));
        return questions;
    }

    private static Manuscript spoken(Manuscript text, Map<FigureQuestion, Answer> known) {
        return FigureTokens.changed(text, token -> {
            Answer answer = known.get(token.asks());
            return token.saying(answer == null ? null : answer.said());
        });
    }
}
