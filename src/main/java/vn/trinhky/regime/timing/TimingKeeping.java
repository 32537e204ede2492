package vn.trinhky.regime.timing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.timing.refusals.NotTheRegimesKeeper;
import vn.trinhky.regime.timing.refusals.SameTiming;
import vn.trinhky.regime.timing.refusals.TimingChangedMeanwhile;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** Decides when a regime's reports are due. */
@Component
public class TimingKeeping {

    private final TimingRows rows;
    private final Reporting reporting;
    private final Journal journal;
    private final Clock clock;

    TimingKeeping(TimingRows rows, Reporting reporting, Journal journal, Clock clock) {
        this.rows = rows;
        this.reporting = reporting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A regime that the officer may see.
     *
     * @throws NotHere if there is none, or she takes no part in it
     */
    @Transactional(readOnly = true)
    public ReportingRegime regimeFor(RegimeId id, Officer officer) {
        return reporting.regime(id).filter(regime -> regime.isSeenBy(officer)).orElseThrow(NotHere::new);
    }

    /** Why this officer may not decide, or null if she may. */
    public @Nullable Refusal objectionTo(ReportingRegime regime, Officer officer) {
        return regime.isGovernedBy(officer) ? null : new NotTheRegimesKeeper();
    }

    /**
     * Sets another timing for the rounds that open from now on; open ones keep their days.
     *
     * @param after the number of the version that the officer saw, 0 if there was none
     * @throws NotTheRegimesKeeper unless she governs the regime
     * @throws SameTiming if nothing would change
     * @throws TimingChangedMeanwhile if there is a later version than she saw
     */
    @Transactional
    public void change(RegimeId id, RegimeTiming timing, int after, Officer officer) {
        Refusal.raise(objectionTo(regimeFor(id, officer), officer));
        List<TimingVersion> versions = rows.of(id);
        Optional<TimingVersion> newest = versions.stream().findFirst();
        if (newest.map(TimingVersion::number).orElse(0) != after) {
            throw new TimingChangedMeanwhile();
        }
        if (newest.map(TimingVersion::timing).filter(timing::equals).isPresent()) {
            throw new SameTiming();
        }
        TimingVersion next = new TimingVersion(after + 1, timing, officer.fullName(), clock.instant());
        if (!rows.add(id, next)) {
            throw new TimingChangedMeanwhile();
        }
        journal.record(
                id.value(),
                officer.fullName(),
                Milestone.TIMING_CHANGED,
                Map.of("version", Integer.toString(next.number())));
    }
}
