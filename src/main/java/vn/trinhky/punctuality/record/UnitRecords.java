package vn.trinhky.punctuality.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.AskedRound;
import vn.trinhky.punctuality.Fact;
import vn.trinhky.punctuality.Facts;
import vn.trinhky.punctuality.SeenRegime;
import vn.trinhky.punctuality.SeenRegimes;
import vn.trinhky.punctuality.Tally;
import vn.trinhky.punctuality.record.UnitRecord.Line;
import vn.trinhky.punctuality.substance.Substances;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;

/** Puts the record of a unit together. Called outside transactions: parts that were never judged are judged on the way. */
@Component
class UnitRecords {

    /** Ten years of quarters, three of months; a unit's record is no archive. */
    private static final int MOST = 40;

    private final SeenRegimes regimes;
    private final Facts facts;
    private final RecordBook book;
    private final Substances substances;
    private final OfficeDirectory office;
    private final Clock clock;

    UnitRecords(
            SeenRegimes regimes,
            Facts facts,
            RecordBook book,
            Substances substances,
            OfficeDirectory office,
            Clock clock) {
        this.regimes = regimes;
        this.facts = facts;
        this.book = book;
        this.substances = substances;
        this.office = office;
        this.clock = clock;
    }

    /** @throws NotHere if the record is not hers to see, or the unit was never asked */
    UnitRecord of(RegimeId id, UnitId unit, Officer officer) {
        SeenRegime seen = regimes.of(id, officer);
        if (!seen.shows(unit)) {
            throw new NotHere();
        }
        Map<RoundId, AskedRound> rounds = latest(id);
        substances.catchUp(rounds.keySet());
        Map<RoundId, Fact> known = facts.of(rounds.keySet(), List.of(unit)).stream()
                .collect(Collectors.toMap(Fact::round, Function.identity()));
        List<Fact> found = rounds.keySet().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        if (found.isEmpty()) {
            throw new NotHere();
        }
        LocalDate today = LocalDate.now(clock);
        Tally tally = new Tally(today);
        found.forEach(tally::add);
        return new UnitRecord(
                seen,
                office.unit(unit),
                tally.rates(),
                lines(found, rounds, seen, officer, today),
                others(seen, unit),
                UnitRecordKeeping.speaksFor(unit, officer));
    }

    /** The latest first. */
    private Map<RoundId, AskedRound> latest(RegimeId id) {
        Map<RoundId, AskedRound> rounds = new LinkedHashMap<>();
        regimes.rounds(id).stream().limit(MOST).forEach(round -> rounds.put(round.id(), round));
        return rounds;
    }

    private List<Line> lines(
            List<Fact> found, Map<RoundId, AskedRound> rounds, SeenRegime seen, Officer officer, LocalDate today) {
        RegimeId regime = seen.regime().id();
        UnitId unit = found.get(0).unit();
        Map<RoundId, List<Entry>> entries =
                book.corrected(regime, unit).stream().collect(Collectors.groupingBy(Entry::round));
        Map<RoundId, List<Comment>> comments =
                book.comments(regime, unit).stream().collect(Collectors.groupingBy(Comment::round));
        return found.stream()
                .map(fact -> new Line(
                        Objects.requireNonNull(rounds.get(fact.round())),
                        fact,
                        fact.standing(today),
                        entries.getOrDefault(fact.round(), List.of()),
                        comments.getOrDefault(fact.round(), List.of()),
                        UnitRecordKeeping.objectionToCorrecting(
                                fact, seen.regime().plan().compilingUnit(), officer)))
                .toList();
    }

    private List<Unit> others(SeenRegime seen, UnitId shown) {
        List<UnitId> own =
                seen.own().stream().filter(unit -> !unit.equals(shown)).toList();
        Map<UnitId, Unit> named = office.unitsById(own);
        return own.stream().map(named::get).filter(Objects::nonNull).toList();
    }
}
