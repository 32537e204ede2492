package vn.trinhky.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.regime.ReportingPeriod;

/** Answers the questions of a text from what units have submitted. */
@Component
public class FigureAnswers {

    private final Indicators indicators;
    private final FigureValues values;
    private final FigureSheets sheets;
    private final OfficeDirectory office;

    FigureAnswers(Indicators indicators, FigureValues values, FigureSheets sheets, OfficeDirectory office) {
        this.indicators = indicators;
        this.values = values;
        this.sheets = sheets;
        this.office = office;
    }

    /** An answer to every question; one about an indicator that the regime does not have says nothing. */
    @Transactional(readOnly = true)
    public Map<FigureQuestion, Answer> to(Collection<FigureQuestion> questions, FigureSetting setting) {
        Map<String, Indicator> byCode = new HashMap<>();
        indicators.of(setting.round().regime()).forEach(indicator -> byCode.put(indicator.code(), indicator));
        Gathering gathering = gathered(questions, setting, byCode);
        Map<FigureQuestion, Answer> answers = new LinkedHashMap<>();
        for (FigureQuestion question : questions) {
            answers.put(
                    question,
                    byCode.containsKey(question.indicator())
                            ? new Speech(question, setting.round(), gathering).answer()
                            : Answer.nothing(question));
        }
        return answers;
    }

    private Gathering gathered(
            Collection<FigureQuestion> questions, FigureSetting setting, Map<String, Indicator> byCode) {
        Set<ReportingPeriod> periods = new LinkedHashSet<>();
        Set<IndicatorId> asked = new LinkedHashSet<>();
        for (FigureQuestion question : questions) {
            periods.addAll(Periods.of(question.span(), setting.round().period()));
            periods.add(setting.round().period());
            periods.add(setting.round().period().previous());
            addWithSources(byCode, question.indicator(), asked);
        }
        List<FigureValue> submitted = new ArrayList<>(values.current(asked, periods));
        return Gathering.of(byCode, submitted, ownEntries(setting), setting, office);
    }

    private static void addWithSources(Map<String, Indicator> byCode, String code, Set<IndicatorId> asked) {
        Indicator indicator = byCode.get(code);
        if (indicator == null || !asked.add(indicator.id())) {
            return;
        }
        indicator.definitions().forEach(definition -> {
            definition.parts().forEach(part -> addWithSources(byCode, part, asked));
            if (definition.ratio() != null) {
                addWithSources(byCode, definition.ratio().numerator(), asked);
                addWithSources(byCode, definition.ratio().denominator(), asked);
            }
        });
    }

    private Map<IndicatorId, FigureEntry> ownEntries(FigureSetting setting) {
        return setting.own() == null ? Map.of() : sheets.entries(setting.round().id(), setting.own());
    }
}
