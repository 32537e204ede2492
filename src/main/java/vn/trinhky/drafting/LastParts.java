package vn.trinhky.drafting;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

/** What units wrote in earlier periods: in rounds before, or on paper before the office used Trình Ký. */
@Component
public class LastParts {

    private final SubmittedVersions versions;
    private final EarlierParts earlier;
    private final Reporting reporting;
    private final Clock clock;

    LastParts(SubmittedVersions versions, EarlierParts earlier, Reporting reporting, Clock clock) {
        this.versions = versions;
        this.earlier = earlier;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** What the unit wrote the last time before a round; empty if nothing is known. */
    @Transactional(readOnly = true)
    public Optional<LastPart> before(RoundId id, UnitId unit) {
        Round round = reporting.round(id);
        ReportingPeriod now = round.period();
        return Stream.of(
                        versions.lastBefore(unit, round.regime(), now.kind(), now.inYears()),
                        earlier.lastBefore(unit, round.regime(), now.kind(), now.inYears()))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(last -> last.period().inOrder()));
    }

    /** Enters what a unit sent on paper before the office used Trình Ký. */
    @Transactional
    public void enter(UnitId unit, RegimeId regime, LastPart part, Officer officer) {
        earlier.save(new EarlierPart(unit, regime, part, officer.fullName(), clock.instant()));
    }
}
