package vn.trinhky.figures.speech;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.sums.FigureLine;
import vn.trinhky.manuscript.FigureQuestion;

/** Answers the questions of a text from what units have submitted. */
@Component
public class FigureAnswers {

    private final Sources sources;
    private final Map<String, OtherAnswers> others;

    FigureAnswers(Sources sources, List<OtherAnswers> others) {
        this.sources = sources;
        this.others = others.stream().collect(Collectors.toMap(OtherAnswers::code, other -> other));
    }

    /** What something beside figures is called; empty when a code is none of these. */
    public Optional<String> nameOfOther(String code, Locale language) {
        return Optional.ofNullable(others.get(code)).map(other -> other.name(language));
    }

    /** What a text may ask for beside figures. */
    public Collection<OtherAnswers> others() {
        return others.values();
    }

    /**
     * An answer to every question; one about an indicator that the regime does not have says nothing.
     *
     * <p>Works inside a transaction and outside. Outside, sums that had to be worked out are kept for the next one who asks.
     */
    public Map<FigureQuestion, Answer> to(Collection<FigureQuestion> questions, FigureSetting setting) {
        Enquiry enquiry = new Enquiry(figures(questions), setting, sources);
        Map<FigureQuestion, Answer> answers = new LinkedHashMap<>();
        Map<FigureQuestion, String> said = said(questions, setting);
        for (FigureQuestion question : questions) {
            if (others.containsKey(question.indicator())) {
                answers.put(question, Answer.inWords(question, said.get(question)));
                continue;
            }
            FigureLine line = enquiry.line(question);
            answers.put(
                    question, line == null ? Answer.nothing(question) : new Speech(question, line, enquiry).answer());
        }
        return answers;
    }

    private List<FigureQuestion> figures(Collection<FigureQuestion> questions) {
        return questions.stream()
                .filter(question -> !others.containsKey(question.indicator()))
                .toList();
    }

    private Map<FigureQuestion, String> said(Collection<FigureQuestion> questions, FigureSetting setting) {
        Map<FigureQuestion, String> said = new HashMap<>();
        questions.stream()
                .filter(question -> others.containsKey(question.indicator()))
                .collect(Collectors.groupingBy(FigureQuestion::indicator))
                .forEach((code, asked) ->
                        said.putAll(Objects.requireNonNull(others.get(code)).to(asked, setting)));
        return said;
    }
}
