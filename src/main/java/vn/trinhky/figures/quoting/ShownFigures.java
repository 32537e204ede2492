package vn.trinhky.figures.quoting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.figures.speech.FigureAnswers;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;

/**
 * Answers the figures of an open text. Other units' figures are those that they submitted; what they are still entering is
 * nobody else's business.
 */
@Component
public class ShownFigures {

    private final FigureAnswers answers;
    private final Indicators indicators;
    private final FigureWords words;

    ShownFigures(FigureAnswers answers, Indicators indicators, FigureWords words) {
        this.answers = answers;
        this.indicators = indicators;
        this.words = words;
    }

    /** One line for every question that can be read, in the order in which they were asked. */
    @Transactional(readOnly = true)
    public List<ShownFigure> shown(AskedFigures asked, FigureSetting setting) {
        Map<FigureQuestion, Answer> known = answers.to(asked.questions(), setting);
        Map<String, Indicator> byCode = new HashMap<>();
        indicators.of(setting.round().regime()).forEach(indicator -> byCode.put(indicator.code(), indicator));
        Map<UnitId, Unit> units = words.units(setting.round());
        return known.values().stream()
                .map(answer -> shown(answer, name(answer, byCode, setting), units, setting))
                .toList();
    }

    private ShownFigure shown(Answer answer, String name, Map<UnitId, Unit> units, FigureSetting setting) {
        FigureQuestion question = answer.question();
        return new ShownFigure(
                question.notation(),
                answer.said(),
                name,
                words.scope(question.scope(), setting.round(), units),
                words.period(question, setting.round()),
                FigureWords.names(answer.missing(), units),
                answer.isComplete(),
                answer.brokenBy() != null,
                setting.origin(question));
    }

    private String name(Answer answer, Map<String, Indicator> byCode, FigureSetting setting) {
        String code = answer.question().indicator();
        Indicator indicator = byCode.get(code);
        return indicator == null
                ? answers.nameOfOther(code, LocaleContextHolder.getLocale()).orElse(code)
                : indicator.in(setting.round().period()).name().in(LocaleContextHolder.getLocale());
    }
}
