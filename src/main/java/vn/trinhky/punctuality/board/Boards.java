package vn.trinhky.punctuality.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.punctuality.AskedRound;
import vn.trinhky.punctuality.Fact;
import vn.trinhky.punctuality.FactsAtHand;
import vn.trinhky.punctuality.SeenRegime;
import vn.trinhky.punctuality.SeenRegimes;
import vn.trinhky.punctuality.Tally;
import vn.trinhky.punctuality.board.Board.Cell;
import vn.trinhky.punctuality.board.Board.KindLine;
import vn.trinhky.punctuality.board.Board.PeriodLine;
import vn.trinhky.punctuality.board.Board.Row;
import vn.trinhky.punctuality.substance.Substances;
import vn.trinhky.regime.RoundId;

/** Puts boards together. Called outside transactions: what was never judged, or has moved, is judged and reckoned on the way. */
@Component
class Boards {

    private final SeenRegimes regimes;
    private final FactsAtHand facts;
    private final UnitPages units;
    private final Substances substances;
    private final OfficeDirectory office;
    private final Clock clock;

    Boards(
            SeenRegimes regimes,
            FactsAtHand facts,
            UnitPages units,
            Substances substances,
            OfficeDirectory office,
            Clock clock) {
        this.regimes = regimes;
        this.facts = facts;
        this.units = units;
        this.substances = substances;
        this.office = office;
        this.clock = clock;
    }

    /** A board with the page of units that is asked for. */
    Board of(SeenRegime seen, Look look) {
        return of(seen, look, Look.PAGE, look.offset());
    }

    /** A board with all units at once, for a spreadsheet. */
    Board whole(SeenRegime seen, Look look) {
        return of(seen, look, Integer.MAX_VALUE, 0);
    }

    private Board of(SeenRegime seen, Look look, int most, int offset) {
        Window window = Window.of(regimes.rounds(seen.regime().id()), look.until());
        List<AskedRound> rounds = window.rounds();
        List<RoundId> ids = rounds.stream().map(AskedRound::id).toList();
        substances.catchUp(ids);
        facts.catchUp(ids);
        LocalDate today = LocalDate.now(clock);
        Counted counted = counted(ids, look.kind(), today);
        UnitPages.Page page = page(ids, look, most, offset, today);
        return new Board(
                seen,
                look,
                counted.all().rates(),
                periods(rounds, counted, today),
                counted.kinds().entrySet().stream()
                        .map(kind -> new KindLine(kind.getKey(), kind.getValue().rates()))
                        .toList(),
                rows(rounds, page.units(), today),
                page.all(),
                window.earlier());
    }

    /** Only the lines of the periods, for a picture. */
    List<PeriodLine> periods(SeenRegime seen, Look look) {
        List<AskedRound> rounds =
                Window.of(regimes.rounds(seen.regime().id()), look.until()).rounds();
        List<RoundId> ids = rounds.stream().map(AskedRound::id).toList();
        facts.catchUp(ids);
        LocalDate today = LocalDate.now(clock);
        return periods(rounds, counted(ids, look.kind(), today), today);
    }

    private static List<PeriodLine> periods(List<AskedRound> rounds, Counted counted, LocalDate today) {
        return rounds.stream()
                .map(round -> new PeriodLine(
                        round,
                        counted.periods()
                                .getOrDefault(round.id(), new Tally(today))
                                .rates()))
                .toList();
    }

    /** Behind the last page there is nobody, but the units of the others are counted all the same. */
    private UnitPages.Page page(List<RoundId> rounds, Look look, int most, int offset, LocalDate today) {
        UnitPages.Page page = units.on(rounds, look, most, offset, today);
        return page.all() == 0 && offset > 0
                ? new UnitPages.Page(
                        List.of(), units.on(rounds, look, 1, 0, today).all())
                : page;
    }

    /** The rounds beside each other. @param rounds oldest first @param earlier see {@link Board#earlier} */
    private record Window(List<AskedRound> rounds, @Nullable Integer earlier) {

        static Window of(List<AskedRound> latestFirst, int until) {
            int first = 0;
            while (first < latestFirst.size() && latestFirst.get(first).period().inOrder() != until) {
                first++;
            }
            int from = first == latestFirst.size() ? 0 : first;
            int to = Math.min(latestFirst.size(), from + Look.PERIODS);
            List<AskedRound> rounds = new ArrayList<>(latestFirst.subList(from, to));
            Collections.reverse(rounds);
            return new Window(
                    rounds,
                    to < latestFirst.size() ? latestFirst.get(to).period().inOrder() : null);
        }
    }

    private record Counted(Tally all, Map<RoundId, Tally> periods, Map<UnitKind, Tally> kinds) {}

    private Counted counted(List<RoundId> rounds, @Nullable UnitKind only, LocalDate today) {
        Counted counted = new Counted(new Tally(today), new HashMap<>(), new EnumMap<>(UnitKind.class));
        for (FactsAtHand.Alike alike : facts.counted(rounds)) {
            counted.kinds()
                    .computeIfAbsent(alike.kind(), kind -> new Tally(today))
                    .add(alike);
            if (only == null || only == alike.kind()) {
                counted.all().add(alike);
                counted.periods()
                        .computeIfAbsent(alike.round(), round -> new Tally(today))
                        .add(alike);
            }
        }
        return counted;
    }

    private List<Row> rows(List<AskedRound> rounds, List<UnitId> shown, LocalDate today) {
        Map<UnitId, Map<RoundId, Fact>> known = new HashMap<>();
        facts.of(rounds.stream().map(AskedRound::id).toList(), shown)
                .forEach(fact -> known.computeIfAbsent(fact.unit(), unit -> new HashMap<>())
                        .put(fact.round(), fact));
        Map<UnitId, Unit> named = office.unitsById(shown);
        return shown.stream()
                .map(unit -> new Row(
                        Objects.requireNonNull(named.get(unit)),
                        rounds.stream()
                                .map(round -> cell(
                                        round,
                                        known.getOrDefault(unit, Map.of()).get(round.id()),
                                        today))
                                .toList()))
                .toList();
    }

    private static Cell cell(AskedRound round, @Nullable Fact fact, LocalDate today) {
        return fact == null ? Cell.notAsked(round) : new Cell(round, fact, fact.standing(today));
    }
}
