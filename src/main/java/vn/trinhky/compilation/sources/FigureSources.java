package vn.trinhky.compilation.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.FigureValues;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.numbers.Passage;
import vn.trinhky.figures.numbers.Telling;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.figures.speech.FigureAnswers;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.sums.Breakdown;
import vn.trinhky.figures.sums.IndicatorFigures;
import vn.trinhky.figures.sums.Trend;
import vn.trinhky.figures.sums.Trends;
import vn.trinhky.figures.sums.UnitLine;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.manuscript.FigureQuestion.Whose;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;

/**
 * Tells where a figure came from: everything to those who work on the report, her own unit's line to who drafts or approves
 * for a contributing unit.
 */
@Component
public class FigureSources {

    /** So many parts are searched for the sentence that tells a figure; of more, one looks at a single unit. */
    private static final int SEARCHED = 60;

    private final Reporting reporting;
    private final Drafting drafting;
    private final Indicators indicators;
    private final FigureAnswers answers;
    private final FigureValues values;
    private final Breakdown breakdown;
    private final Trends trends;

    FigureSources(
            Reporting reporting,
            Drafting drafting,
            Indicators indicators,
            FigureAnswers answers,
            FigureValues values,
            Breakdown breakdown,
            Trends trends) {
        this.reporting = reporting;
        this.drafting = drafting;
        this.indicators = indicators;
        this.answers = answers;
        this.values = values;
        this.breakdown = breakdown;
        this.trends = trends;
    }

    /**
     * @param scope and {@code span} as a question notes them; all units and this period when they are missing
     * @throws NotHere for outsiders, and if the round has no such figure
     */
    public FigureSource of(RoundId id, String code, Optional<String> scope, Optional<String> span, Officer officer) {
        Round round = reporting.round(id);
        Optional<UnitId> only = onlyUnit(round, officer);
        Scope whose = only.map(unit -> Scope.unit(unit.value().toString()))
                .orElseGet(() -> known(scope.orElse("all"), round));
        Indicator indicator = indicators.byCode(round.regime(), code);
        FigureQuestion asks = new FigureQuestion(code, whose, span(span.orElse("this")), Form.VALUE);
        IndicatorFigures figures = breakdown.of(round, code);
        Answer answer = Objects.requireNonNull(
                answers.to(List.of(asks), FigureSetting.ofReport(round)).get(asks));
        List<UnitLine> lines = figures.units().stream()
                .filter(line -> isIn(whose, line.unit().id(), round))
                .toList();
        return new FigureSource(
                round,
                indicator,
                answer,
                only.isPresent() ? null : figures.total(),
                only.isPresent() ? List.of() : figures.groups(),
                lines(round, indicator, lines),
                computedFrom(round, indicator),
                trend(round, code, whose));
    }

    /** The unit to which a reader is confined; empty for those who may see all. */
    private static Optional<UnitId> onlyUnit(Round round, Officer officer) {
        if (round.isWorkedOnBy(officer)) {
            return Optional.empty();
        }
        return Optional.of(round.plan().contributors().stream()
                .filter(unit -> officer.holds(PostKind.DRAFTER, unit) || officer.holds(PostKind.UNIT_APPROVER, unit))
                .findFirst()
                .orElseThrow(NotHere::new));
    }

    private static Scope known(String notation, Round round) {
        Scope scope = FigureQuestion.read("X/" + notation + "/this/value")
                .map(FigureQuestion::scope)
                .orElseThrow(NotHere::new);
        boolean exists =
                switch (scope.whose()) {
                    case ALL -> true;
                    case OWN -> false;
                    case UNIT ->
                        round.plan().contributors().stream()
                                .anyMatch(unit -> unit.value().toString().equals(scope.of()));
                    case GROUP -> !round.plan().unitsOfGroup(scope.of()).isEmpty();
                };
        if (!exists) {
            throw new NotHere();
        }
        return scope;
    }

    private static Span span(String word) {
        return FigureQuestion.read("X/all/" + word.toLowerCase(Locale.ROOT) + "/value")
                .map(FigureQuestion::span)
                .orElseThrow(NotHere::new);
    }

    private static boolean isIn(Scope scope, UnitId unit, Round round) {
        return switch (scope.whose()) {
            case ALL, OWN -> true;
            case UNIT -> unit.value().toString().equals(scope.of());
            case GROUP -> round.plan().unitsOfGroup(scope.of()).contains(unit);
        };
    }

    private Trend trend(Round round, String code, Scope whose) {
        UnitId unit = whose.whose() == Whose.UNIT ? new UnitId(java.util.UUID.fromString(whose.of())) : null;
        return trends.of(round, code, Trends.USUAL, unit);
    }

    private List<Indicator> computedFrom(Round round, Indicator indicator) {
        Definition definition = indicator.in(round.period());
        Map<String, Indicator> byCode =
                indicators.of(round.regime()).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        List<String> codes = definition.ratio() == null
                ? definition.parts()
                : List.of(definition.ratio().numerator(), definition.ratio().denominator());
        return codes.stream().map(byCode::get).filter(Objects::nonNull).toList();
    }

    private List<SourceLine> lines(Round round, Indicator indicator, List<UnitLine> lines) {
        Map<UnitId, List<FigureValue>> earlier = values.earlier(indicator.id(), round.period()).stream()
                .collect(Collectors.groupingBy(FigureValue::unit));
        Map<UnitId, SubmissionId> parts = drafting.progressIn(round.id()).stream()
                .filter(PartProgress::wasSubmitted)
                .collect(Collectors.toMap(PartProgress::unit, PartProgress::id));
        Map<SubmissionId, SubmittedVersion> submitted = submitted(round, lines, parts);
        return lines.stream()
                .map(line -> {
                    SubmissionId part = parts.get(line.unit().id());
                    return new SourceLine(
                            line,
                            part,
                            earlier.getOrDefault(line.unit().id(), List.of()),
                            sentences(round, indicator, line, part == null ? null : submitted.get(part)));
                })
                .toList();
    }

    private Map<SubmissionId, SubmittedVersion> submitted(
            Round round, List<UnitLine> lines, Map<UnitId, SubmissionId> parts) {
        if (lines.size() == 1) {
            SubmissionId part = parts.get(lines.get(0).unit().id());
            return Optional.ofNullable(part)
                    .flatMap(drafting::submitted)
                    .map(version -> Map.of(version.submission(), version))
                    .orElse(Map.of());
        }
        if (parts.size() > SEARCHED) {
            return Map.of();
        }
        Map<SubmissionId, SubmittedVersion> all = new HashMap<>();
        drafting.submittedTo(round.id()).forEach(version -> all.put(version.submission(), version));
        return all;
    }

    private static List<Passage> sentences(
            Round round, Indicator indicator, UnitLine line, @Nullable SubmittedVersion version) {
        if (version == null) {
            return List.of();
        }
        Telling telling = new Telling(
                indicator.code(), indicator.in(round.period()), line.amounts().now());
        return round.plan().contributedSections().stream()
                .flatMap(section -> telling.in(version.text(section.key())).stream())
                .distinct()
                .toList();
    }
}
