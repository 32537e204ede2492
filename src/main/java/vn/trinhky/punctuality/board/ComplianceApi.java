package vn.trinhky.punctuality.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
import vn.trinhky.regime.RegimeId;
import vn.trinhky.web.NotHere;

/** The compliance board for programs. */
@RestController
class ComplianceApi {

    private final SeenRegimes regimes;
    private final Boards boards;

    ComplianceApi(SeenRegimes regimes, Boards boards) {
        this.regimes = regimes;
        this.boards = boards;
    }

    /** Rates are per cent of {@code owing}, 0 to 100, null while nobody owes anything; days are calendar days. */
    record Line(
            String of,
            int asked,
            int owing,
            int opened,
            int substantive,
            int nil,
            int onTime,
            int late,
            int missing,
            int acceptedAtOnce,
            int returned,
            @Nullable BigDecimal onTimeRate,
            @Nullable BigDecimal substantiveRate,
            @Nullable BigDecimal medianDays) {

        static Line of(String name, Rates rates) {
            return new Line(
                    name,
                    rates.asked(),
                    rates.owing(),
                    rates.opened(),
                    rates.substantive(),
                    rates.nil(),
                    rates.onTime(),
                    rates.late(),
                    rates.missing(),
                    rates.atOnce(),
                    rates.returned(),
                    rates.onTimeRate(),
                    rates.substantiveRate(),
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

    record WholeBoard(Line all, List<Line> periods, List<Line> kinds, List<UnitLine> units, int page, int pages) {}

    /** @param until the last period, as year × 4 + quarter */
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
                board.pages());
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
