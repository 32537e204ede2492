package vn.trinhky.compilation.moved;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.moved.MovedFigure.Change;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.LaterFigure;
import vn.trinhky.figures.LaterFigures;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.Said;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Finds what units have handed over since a moment, and tells which figures it moved. */
@Component
class SourceChanges {

    private final Indicators indicators;
    private final LaterFigures later;

    SourceChanges(Indicators indicators, LaterFigures later) {
        this.indicators = indicators;
        this.later = later;
    }

    Since since(Instant moment, Round round, Collection<FigureQuestion> questions, Map<UnitId, Unit> units) {
        Map<String, Indicator> byCode = new HashMap<>();
        indicators.of(round.regime()).forEach(indicator -> byCode.put(indicator.code(), indicator));
        Set<IndicatorId> sources = new HashSet<>();
        questions.forEach(question -> sources.addAll(sources(byCode, question.indicator())));
        List<LaterFigure> found = later.since(moment, sources, periods(round.period()));
        return new Since(round, byCode, units, found);
    }

    /** The period of the round, those before it in its year, and the ones it may be compared with. */
    private static List<ReportingPeriod> periods(ReportingPeriod now) {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (int back = 0; back <= now.kind().inYear(); back++) {
            periods.add(ReportingPeriod.at(now.inOrder() - back));
        }
        return periods;
    }

    /** The indicator itself, or those from which it is computed. */
    private static Set<IndicatorId> sources(Map<String, Indicator> byCode, String code) {
        Set<IndicatorId> sources = new HashSet<>();
        Indicator indicator = byCode.get(code);
        if (indicator != null) {
            sources.add(indicator.id());
            for (Definition definition : indicator.definitions()) {
                definition.parts().forEach(part -> add(byCode, part, sources));
                if (definition.ratio() != null) {
                    add(byCode, definition.ratio().numerator(), sources);
                    add(byCode, definition.ratio().denominator(), sources);
                }
            }
        }
        return sources;
    }

    private static void add(Map<String, Indicator> byCode, String code, Set<IndicatorId> sources) {
        Indicator indicator = byCode.get(code);
        if (indicator != null) {
            sources.add(indicator.id());
        }
    }

    /** What was handed over since, ready to be asked for each figure. */
    record Since(Round round, Map<String, Indicator> byCode, Map<UnitId, Unit> units, List<LaterFigure> found) {

        String name(FigureQuestion question, Locale locale) {
            Indicator indicator = byCode.get(question.indicator());
            return indicator == null
                    ? question.indicator()
                    : indicator.in(round.period()).name().in(locale);
        }

        /** What moved one figure, the latest first. */
        List<Change> about(FigureQuestion question) {
            Set<IndicatorId> sources = sources(byCode, question.indicator());
            return found.stream()
                    .filter(one -> sources.contains(one.value().indicator())
                            && isIn(question.scope(), one.value().unit()))
                    .map(this::change)
                    .toList();
        }

        private boolean isIn(Scope scope, UnitId unit) {
            return switch (scope.whose()) {
                case ALL, OWN -> true;
                case UNIT -> unit.value().toString().equals(scope.of());
                case GROUP -> round.plan().unitsOfGroup(scope.of()).contains(unit);
            };
        }

        private Change change(LaterFigure one) {
            Unit unit = units.get(one.value().unit());
            Said before = one.before();
            return new Change(
                    unit == null ? "" : unit.shortName(),
                    before == null ? null : words(before, one),
                    one.value().withdrawn() ? null : words(one.value().said(), one),
                    one.value().enteredBy(),
                    one.submittedAt(),
                    one.value().reason());
        }

        private String words(Said said, LaterFigure one) {
            @Nullable BigDecimal amount = said.amount();
            if (said.nil() || amount == null) {
                return said.nil() ? "0" : String.valueOf(said.wording());
            }
            int decimals = byCode.values().stream()
                    .filter(indicator -> indicator.id().equals(one.value().indicator()))
                    .findFirst()
                    .map(indicator -> indicator.in(one.value().period()).decimals())
                    .orElse(0);
            return OfficeNumber.write(amount, decimals);
        }
    }
}
