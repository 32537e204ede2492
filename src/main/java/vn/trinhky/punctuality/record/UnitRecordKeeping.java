package vn.trinhky.punctuality.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.PartsSettled;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.Fact;
import vn.trinhky.punctuality.Facts;
import vn.trinhky.punctuality.refusals.CollectionGoesOn;
import vn.trinhky.punctuality.refusals.NothingCorrected;
import vn.trinhky.regime.CollectionEnded;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.refusals.NotTheCompiler;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** Keeps the record of a round when its collection ends, corrects it, and takes what units say about it. */
@Component
public class UnitRecordKeeping {

    private final RecordBook book;
    private final Facts facts;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    UnitRecordKeeping(
            RecordBook book, Facts facts, Reporting reporting, OfficeDirectory office, Journal journal, Clock clock) {
        this.book = book;
        this.facts = facts;
        this.reporting = reporting;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void keep(CollectionEnded ended) {
        book.keep(ended.round(), Journal.SYSTEM, clock.instant());
    }

    /** A unit that was asked after the collection had ended is on record from the clearing of the report on. */
    @EventListener
    void keep(PartsSettled settled) {
        book.keep(settled.round(), Journal.SYSTEM, clock.instant());
    }

    /** Why this officer may not correct an entry, or null if she may: who compiles, once the entry is kept. */
    static @Nullable Refusal objectionToCorrecting(Fact fact, UnitId compilingUnit, Officer officer) {
        if (!officer.holds(PostKind.COMPILER, compilingUnit)) {
            return new NotTheCompiler();
        }
        return fact.isKept() ? null : new CollectionGoesOn();
    }

    /** Whether this officer speaks for the unit: who drafts or approves for it. */
    static boolean speaksFor(UnitId unit, Officer officer) {
        return officer.holds(PostKind.DRAFTER, unit) || officer.holds(PostKind.UNIT_APPROVER, unit);
    }

    /**
     * Corrects a unit's entry in a round; the one before stays readable.
     *
     * @param reason see {@link Reason}
     * @throws NotTheCompiler unless the officer compiles the round
     * @throws CollectionGoesOn if nothing is kept yet: then the deadline can still be changed
     * @throws NothingCorrected if it says that already
     */
    @Transactional
    public void correct(RoundId id, UnitId unit, Correction correction, String reason, Officer officer) {
        Round round = reporting.roundFor(id, officer);
        Fact fact = facts.of(id, unit).orElseThrow(NotHere::new);
        Refusal.raise(objectionToCorrecting(fact, round.plan().compilingUnit(), officer));
        Entry before = book.hold(id, unit).orElseThrow(CollectionGoesOn::new);
        String stated = Reason.stated(reason);
        if (correction.changesNothingOf(before)) {
            throw new NothingCorrected();
        }
        if (correction.sentOn() != null && correction.sentOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("sentOn", "sentInFuture");
        }
        book.add(new Entry(
                id,
                unit,
                before.number() + 1,
                correction.due(),
                correction.sentOn(),
                before.opened() || correction.sentOn() != null,
                correction.content(),
                stated,
                officer.fullName(),
                clock.instant()));
        journal.record(
                id.value(),
                officer.fullName(),
                Milestone.PUNCTUALITY_CORRECTED,
                Map.of("unit", office.unit(unit).name(), "reason", stated));
    }

    /**
     * Notes what a unit says about its entry.
     *
     * @throws NotHere unless the officer drafts or approves for the unit, and the unit is asked in the round
     */
    @Transactional
    public void comment(RoundId id, UnitId unit, String words, Officer officer) {
        if (!speaksFor(unit, officer)) {
            throw new NotHere();
        }
        Fact fact = facts.of(id, unit).orElseThrow(NotHere::new);
        String stated = Reason.stated(words);
        book.comment(unit, new Comment(id, fact.number(), stated, officer.fullName(), clock.instant()));
        journal.record(
                id.value(),
                officer.fullName(),
                Milestone.PUNCTUALITY_COMMENTED,
                Map.of("unit", office.unit(unit).name(), "reason", stated));
    }
}
