package vn.trinhky.compilation.sources;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.numbers.Passage;
import vn.trinhky.figures.sums.Trend;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;

/** Where a figure came from, for programs. */
@RestController
class FigureSourceApi {

    private final FigureSources sources;

    FigureSourceApi(FigureSources sources) {
        this.sources = sources;
    }

    /**
     * A figure with its sources.
     *
     * @param said the words for a text, null for nothing
     * @param missing ids of units that have said nothing
     */
    record SourceOfFigure(
            String asks,
            @Nullable String said,
            @Nullable BigDecimal amount,
            List<UUID> missing,
            List<SourceOfUnit> units,
            List<PointOfTrend> trend) {}

    /** @param submission the unit's part, null for a unit that contributes no more */
    record SourceOfUnit(
            UUID unit,
            String name,
            @Nullable BigDecimal now,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal target,
            boolean missing,
            @Nullable Value value,
            List<Value> earlier,
            @Nullable UUID submission,
            List<Passage> sentences) {}

    /** @param reason why it differs from the one before, null for the first */
    record Value(
            int version,
            @Nullable BigDecimal amount,
            @Nullable String wording,
            boolean nil,
            boolean withdrawn,
            @Nullable String note,
            boolean hasEvidence,
            String enteredBy,
            Instant enteredAt,
            @Nullable String reason) {

        static Value of(FigureValue value) {
            return new Value(
                    value.version(),
                    value.said().amount(),
                    value.said().wording(),
                    value.said().nil(),
                    value.withdrawn(),
                    value.said().note(),
                    value.said().evidence() != null,
                    value.enteredBy(),
                    value.enteredAt(),
                    value.reason());
        }
    }

    /** @param breaksSeries whether another definition begins with this period */
    record PointOfTrend(
            String period,
            @Nullable BigDecimal total,
            @Nullable BigDecimal own,
            boolean breaksSeries) {

        static PointOfTrend of(Trend.Point point, boolean seesAll) {
            return new PointOfTrend(
                    point.period().label(), seesAll ? point.total() : null, point.own(), point.beginning() != null);
        }
    }

    @GetMapping("/api/v1/rounds/{id}/figures/{code}")
    SourceOfFigure source(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Optional<String> scope,
            @RequestParam Optional<String> span,
            Officer officer) {
        FigureSource source = sources.of(new RoundId(id), code, scope, span, officer);
        return new SourceOfFigure(
                source.asks().notation(),
                source.answer().said(),
                source.answer().amount(),
                source.answer().missing().stream().map(unit -> unit.value()).toList(),
                source.lines().stream().map(FigureSourceApi::unit).toList(),
                source.trend().points().stream()
                        .map(point -> PointOfTrend.of(point, source.total() != null))
                        .toList());
    }

    private static SourceOfUnit unit(SourceLine source) {
        var line = source.line();
        return new SourceOfUnit(
                line.unit().id().value(),
                line.unit().name(),
                line.amounts().now(),
                line.amounts().previous(),
                line.amounts().target() == null ? null : line.amounts().target().amount(),
                line.missing(),
                line.value() == null ? null : Value.of(line.value()),
                source.earlier().stream().map(Value::of).toList(),
                source.part() == null ? null : source.part().value(),
                source.sentences());
    }
}
