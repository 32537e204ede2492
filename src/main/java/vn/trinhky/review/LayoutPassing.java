package vn.trinhky.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.review.refusals.LayoutBlocked;
import vn.trinhky.review.refusals.NotAwaitingLayoutCheck;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.LayoutProfile;

/** What the clerk decides about the layout. The version is set and checked before the transaction that passes it. */
@Component
class LayoutPassing {

    private final Reviewing reviewing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final LayoutOfVersion layout;

    LayoutPassing(Reviewing reviewing, Compilation compilation, Reporting reporting, LayoutOfVersion layout) {
        this.reviewing = reviewing;
        this.compilation = compilation;
        this.reporting = reporting;
        this.layout = layout;
    }

    /**
     * Passes the layout, whatever warnings are open.
     *
     * @throws LayoutBlocked if a blocking rule is broken
     */
    void pass(ReportId id, Officer officer) {
        Refusal.raise(reviewing.objectionToLayoutCheck(id, officer));
        layout.requireNothingBlocking(newest(id));
        reviewing.passLayout(id, officer);
    }

    /**
     * Why the report cannot be set by another profile, or null if it can: what the clerk has passed, and what bears a number,
     * stays as she saw it.
     */
    @Nullable
    Refusal objectionToChoosing(ReportId id, Officer officer) {
        Round round = reporting.round(compilation.reportFor(id, officer).round());
        boolean passed = reviewing
                .newest(id)
                .filter(review -> review.state() == Review.State.CLEARED)
                .isPresent();
        return passed ? new NotAwaitingLayoutCheck() : round.objectionToChoosingLayout(officer);
    }

    /** Has the report set and measured by another profile than the one of the day; the reason goes into the journal. */
    void choose(ReportId id, LayoutProfile profile, String reason, Officer officer) {
        Refusal.raise(objectionToChoosing(id, officer));
        reporting.chooseLayout(compilation.reportFor(id, officer).round(), profile, reason, officer);
    }

    private FrozenReport newest(ReportId id) {
        return compilation.frozen(id, reviewing.newest(id).map(Review::number).orElseThrow(NotHere::new));
    }
}
