package vn.trinhky.regime.distribution.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.DistributionChange;
import vn.trinhky.regime.refusals.NotTheCompiler;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.LayoutProfile;

/** Finds the lists that an officer may read, and says whether she may change them. */
@Component
class ListSubjects {

    /** Differs from every list that there is: what stages object to it, they object to every change. */
    private static final DistributionChange ANY = new DistributionChange(List.of());

    private final Reporting reporting;
    private final RoundChanging changing;
    private final Clock clock;

    ListSubjects(Reporting reporting, RoundChanging changing, Clock clock) {
        this.reporting = reporting;
        this.changing = changing;
        this.clock = clock;
    }

    /** @throws NotHere if there is no such regime, or she takes no part in it */
    ListSubject of(RegimeId id, Officer officer) {
        ReportingRegime regime =
                reporting.regime(id).filter(known -> known.isSeenBy(officer)).orElseThrow(NotHere::new);
        LayoutProfile layout = LayoutProfile.inForce(regime.plan().layout().rules(), LocalDate.now(clock));
        Refusal objection = regime.isGovernedBy(officer) ? null : new NotTheCompiler();
        return ListSubject.of(regime, layout, objection);
    }

    /** @throws NotHere if there is no such round, or she does not work on its report */
    ListSubject of(RoundId id, Officer officer) {
        Round round = reporting.roundFor(id, officer);
        if (!round.isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        var preview = changing.preview(id, ANY, officer);
        return new ListSubject(
                round.regimeName(),
                round,
                round.plan(),
                round.layoutOn(LocalDate.now(clock)),
                preview.objection(),
                preview.effects());
    }
}
