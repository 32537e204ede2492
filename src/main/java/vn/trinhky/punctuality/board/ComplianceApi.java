package vn.trinhky.punctuality.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.punctuality.Content;
import vn.trinhky.punctuality.Fact;
import vn.trinhky.punctuality.Rates;
import vn.trinhky.punctuality.SeenRegime;
import vn.trinhky.punctuality.SeenRegimes;
import vn.trinhky.punctuality.Standing;
import vn.trinhky.punctuality.board.Board.Cell;
import vn.trinhky.punctuality.board.Board.Row;
import vn.trinhky.punctuality.substance.SubstanceRule;
import vn.trinhky.punctuality.substance.SubstanceRules;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.web.NotHere;

/** The compliance board for programs. */
@RestController
class ComplianceApi {

    private final SeenRegimes regimes;
    private final Boards boards;
    private final SubstanceRules rules;

    ComplianceApi(SeenRegimes regimes, Boards boards, SubstanceRules rules) {
        this.regimes = regimes;
        this.boards = boards;
        this.rules = rules;
    }

    /** Rates are per cent of {@code owing}, 0 to 100, null while nobody owes anything; days are working days. */
    record Line(
            String of,
            int asked,
            int owing,
            int pending,
            int opened,
            int substantive,
            int nil,
            int onTime,
            int late,
            int missing,
            int acceptedAtOnce,
            int returned,
            @Nullable BigDecimal onTimeRate,
            @Nullable BigDecimal openedRate,
            @Nullable BigDecimal substantiveRate,
            @Nullable BigDecimal acceptedAtOnceRate,
            @Nullable BigDecimal medianDays) {

        static Line of(String name, Rates rates) {
            return new Line(
                    name,
                    rates.asked(),
                    rates.owing(),
                    rates.pending(),
                    rates.opened(),
                    rates.substantive(),
                    rates.nil(),
                    rates.onTime(),
                    rates.late(),
                    rates.missing(),
                    rates.atOnce(),
                    rates.returned(),
                    rates.onTimeRate(),
                    rates.openedRate(),
                    rates.substantiveRate(),
                    rates.atOnceRate(),
                    rates.median());
        }
    }

    record Entry(
            UUID round,
            String period,
            Standing standing,
            LocalDate due,
            @Nullable LocalDate sentOn,
            boolean opened,
            Content content,
            int returns) {}

    record UnitLine(UUID unit, String name, List<Entry> entries) {}

    /** @param earlier with which {@code until} the periods before these are asked for, null where there are none */
    record WholeBoard(
            Line all,
            List<Line> periods,
            List<Line> kinds,
            List<UnitLine> units,
            int page,
            int pages,
            @Nullable Integer earlier) {}

    /** @param until the last period by its place among all, see {@link WholeBoard#earlier}; left out for the latest */
    @GetMapping("/api/v1/regimes/{id}/punctuality")
    WholeBoard board(
            @PathVariable UUID id,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> order,
            @RequestParam Optional<Integer> page,
            @RequestParam Optional<Integer> until,
            Officer officer) {
        SeenRegime seen = regimes.of(new RegimeId(id), officer);
        if (!seen.whole()) {
            throw new NotHere();
        }
        Board board = boards.of(seen, Look.of(kind, order, page, until));
        return new WholeBoard(
                Line.of("all", board.all()),
                board.periods().stream()
                        .map(line -> Line.of(line.round().period().label(), line.rates()))
                        .toList(),
                board.kinds().stream()
                        .map(line -> Line.of(line.kind().name(), line.rates()))
                        .toList(),
                board.rows().stream().map(ComplianceApi::unit).toList(),
                board.look().page(),
                board.pages(),
                board.earlier());
    }

    /** By which rule parts are called copies or empty, for everybody whose units are judged by it. */
    @GetMapping("/api/v1/regimes/{id}/punctuality/rule")
    SubstanceRule rule(@PathVariable UUID id, Officer officer) {
        return rules.of(regimes.of(new RegimeId(id), officer).regime().id());
    }

    record NewRule(
            @NotNull Integer alikeFrom,
            @NotNull Integer fewestWords,
            @NotNull String reason) {}

    @PostMapping("/api/v1/regimes/{id}/punctuality/rule")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setRule(@PathVariable UUID id, @Valid @RequestBody NewRule rule, Officer officer) {
        rules.set(new RegimeId(id), rule.alikeFrom(), rule.fewestWords(), rule.reason(), officer);
    }

    private static UnitLine unit(Row row) {
        return new UnitLine(
                row.unit().id().value(),
                row.unit().name(),
                row.cells().stream().flatMap(cell -> entry(cell).stream()).toList());
    }

    private static Optional<Entry> entry(Cell cell) {
        Fact fact = cell.fact();
        Standing standing = cell.standing();
        return fact == null || standing == null
                ? Optional.empty()
                : Optional.of(new Entry(
                        fact.round().value(),
                        cell.round().period().label(),
                        standing,
                        fact.timing().due(),
                        fact.timing().sentOn(),
                        fact.opened(),
                        fact.content(),
                        fact.returns()));
    }
}
