package vn.trinhky.figures.speech;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.sums.Among;
import vn.trinhky.figures.sums.FigureLine;
import vn.trinhky.figures.sums.Periods;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** The questions of one text, asked together: what one of them needs is read for all that need the same. */
final class Enquiry {

    private record Roll(Among among, ReportingPeriod period) {}

    private final Collection<FigureQuestion> questions;
    private final FigureSetting setting;
    private final Sources sources;
    private final Map<Among, Map<String, FigureLine>> lines = new HashMap<>();
    private final Map<Roll, Map<String, List<UnitId>>> missing = new HashMap<>();

    Enquiry(Collection<FigureQuestion> questions, FigureSetting setting, Sources sources) {
        this.questions = questions;
        this.setting = setting;
        this.sources = sources;
    }

    FigureSetting setting() {
        return setting;
    }

    Sources sources() {
        return sources;
    }

    /** The figures that a question is about; null when the regime does not count that, or the scope means nobody. */
    @Nullable
    FigureLine line(FigureQuestion question) {
        return among(question.scope())
                .map(among -> lines.computeIfAbsent(among, this::summary).get(question.indicator()))
                .orElse(null);
    }

    /** Who has said nothing, in the last period of a span. */
    List<UnitId> missing(FigureQuestion question, FigureLine line, Span span) {
        Among among = among(question.scope()).orElseThrow();
        List<ReportingPeriod> periods = Periods.of(span, setting.round().period());
        ReportingPeriod last = periods.get(periods.size() - 1);
        boolean present = last.equals(setting.round().period());
        if (present && line.told().isComplete()) {
            return List.of();
        }
        if (present && among.whose() == Among.Whose.UNIT) {
            return List.of(new UnitId(UUID.fromString(among.of())));
        }
        return missing.computeIfAbsent(new Roll(among, last), this::rollCall)
                .getOrDefault(question.indicator(), List.of());
    }

    /** Whom a scope means; empty for "own" in a report, and for a unit that is none. */
    Optional<Among> among(Scope scope) {
        return switch (scope.whose()) {
            case ALL -> Optional.of(Among.ALL);
            case GROUP -> Optional.of(Among.group(scope.of()));
            case UNIT -> Among.read("unit:" + scope.of());
            case OWN -> Optional.ofNullable(setting.own()).map(Among::unit);
        };
    }

    private Map<String, FigureLine> summary(Among among) {
        return sources.figures(setting, among).lines().stream()
                .collect(Collectors.toMap(line -> line.indicator().code(), line -> line));
    }

    private Map<String, List<UnitId>> rollCall(Roll roll) {
        return sources.absentees()
                .of(
                        setting.round(),
                        roll.among(),
                        roll.period(),
                        questions.stream()
                                .filter(question -> among(question.scope())
                                        .equals(Optional.of(roll.among())))
                                .map(FigureQuestion::indicator)
                                .collect(Collectors.toSet()));
    }
}
