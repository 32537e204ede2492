package vn.trinhky.figures.speech;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.sums.FigureLine;
import vn.trinhky.manuscript.FigureQuestion;

/** Answers the questions of a text from what units have submitted. */
@Component
public class FigureAnswers {

    private final Sources sources;

    FigureAnswers(Sources sources) {
        this.sources = sources;
    }

    /**
     * An answer to every question; one about an indicator that the regime does not have says nothing.
     *
     * <p>Works inside a transaction and outside. Outside, sums that had to be worked out are kept for the next one who asks.
     */
    public Map<FigureQuestion, Answer> to(Collection<FigureQuestion> questions, FigureSetting setting) {
        Enquiry enquiry = new Enquiry(questions, setting, sources);
        Map<FigureQuestion, Answer> answers = new LinkedHashMap<>();
        for (FigureQuestion question : questions) {
            FigureLine line = enquiry.line(question);
            answers.put(
                    question, line == null ? Answer.nothing(question) : new Speech(question, line, enquiry).answer());
        }
        return answers;
    }
}
