package vn.trinhky.compilation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.refusals.FiguresWithoutValue;
import vn.trinhky.figures.FigureAddress;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.quoting.FigureWords;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.figures.speech.FigureAnswers;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Refusal;

/** The figures in a report's text, and what they say at present. */
@Component
@Order(3)
public class FiguresOfReport implements BeforeReview {

    private final FigureAnswers answers;
    private final Indicators indicators;
    private final FigureWords words;

    FiguresOfReport(FigureAnswers answers, Indicators indicators, FigureWords words) {
        this.answers = answers;
        this.indicators = indicators;
        this.words = words;
    }

    /**
     * A figure of the text that is not complete.
     *
     * @param name of the indicator, in the language of the reader
     * @param said what it says as far as it goes, null for nothing at all
     * @param missing short names of the units that have said nothing
     * @param origin address of the page that tells where it comes from
     */
    public record OpenFigure(String name, @Nullable String said, List<String> missing, String origin) {}

    /** The figures without a value, or in which units are missing, in the order of the text. */
    public List<OpenFigure> open(Report report, Round round) {
        List<Answer> open = present(report, round).values().stream()
                .filter(answer -> !answer.isComplete())
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = names(round);
        Map<UnitId, Unit> units = words.units(round);
        return open.stream()
                .map(answer -> new OpenFigure(
                        names.getOrDefault(
                                answer.question().indicator(), answer.question().indicator()),
                        answer.said(),
                        FigureWords.names(answer.missing(), units),
                        FigureAddress.of(round.id(), answer.question())))
                .toList();
    }

    /** Why the text cannot be frozen: a figure that says nothing would stand in it as a hole. */
    @Override
    public @Nullable Refusal objection(Report report, Round round) {
        String holes = open(report, round).stream()
                .filter(figure -> figure.said() == null)
                .map(OpenFigure::name)
                .distinct()
                .collect(Collectors.joining("; "));
        return holes.isEmpty() ? null : new FiguresWithoutValue(holes);
    }

    private Map<FigureQuestion, Answer> present(Report report, Round round) {
        var asked = LiveText.asked(report.texts());
        return asked.isEmpty() ? Map.of() : answers.to(asked, FigureSetting.ofReport(round));
    }

    /** The indicators' names, by code. */
    public Map<String, String> names(Round round) {
        Map<String, String> names = new HashMap<>();
        indicators
                .of(round.regime())
                .forEach(indicator -> names.put(
                        indicator.code(), indicator.in(round.period()).name().in(LocaleContextHolder.getLocale())));
        answers.others().forEach(other -> names.put(other.code(), other.name(LocaleContextHolder.getLocale())));
        return names;
    }
}
