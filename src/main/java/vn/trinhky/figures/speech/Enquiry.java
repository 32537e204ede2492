package vn.trinhky.figures.speech;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
    private final Map<ReportingPeriod, Map<String, List<UnitId>>> missingUnits = new HashMap<>();

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
                .map(among -> lines(among).get(question.indicator()))
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
        if (among.whose() == Among.Whose.UNIT) {
            UnitId unit = new UnitId(UUID.fromString(among.of()));
            return present || silentUnits(last, question.indicator()).contains(unit) ? List.of(unit) : List.of();
        }
        return missing.computeIfAbsent(new Roll(among, last), this::rollCall)
                .getOrDefault(question.indicator(), List.of());
    }

    private List<UnitId> silentUnits(ReportingPeriod period, String code) {
        return missingUnits
                .computeIfAbsent(period, past -> {
                    Single single = single(among -> true);
                    return sources.absentees().ofUnits(setting.round(), single.units(), past, single.codes());
                })
                .getOrDefault(code, List.of());
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

    private Map<String, FigureLine> lines(Among among) {
        boolean isOther = among.whose() == Among.Whose.UNIT && !sources.isOwn(setting, among);
        if (isOther && !lines.containsKey(among)) {
            readOtherUnits();
        }
        return lines.computeIfAbsent(among, this::summary);
    }

    /** A report may ask for many single units, so all of them are read together. */
    private void readOtherUnits() {
        Single single = single(among -> !sources.isOwn(setting, among));
        Map<UnitId, Map<String, FigureLine>> found =
                sources.units().of(setting.round(), single.units(), single.codes());
        single.units().forEach(unit -> lines.put(Among.unit(unit), found.getOrDefault(unit, Map.of())));
    }

    /** Single units that are asked for, and what about. */
    private record Single(Set<UnitId> units, Set<String> codes) {}

    private Single single(Predicate<Among> which) {
        Single single = new Single(new HashSet<>(), new HashSet<>());
        for (FigureQuestion question : questions) {
            among(question.scope())
                    .filter(among -> among.whose() == Among.Whose.UNIT && which.test(among))
                    .ifPresent(among -> {
                        single.units().add(new UnitId(UUID.fromString(among.of())));
                        single.codes().add(question.indicator());
                    });
        }
        return single;
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
                                .filter(question -> among(question.scope()).equals(Optional.of(roll.among())))
                                .map(FigureQuestion::indicator)
                                .collect(Collectors.toSet()));
    }
}
