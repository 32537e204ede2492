package vn.trinhky.compilation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.changing.OutlineChange;
import vn.trinhky.regime.changing.RoundChanged;
import vn.trinhky.web.NotHere;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextHistory;

/** The report follows when the outline of its round changes; the text as it was is kept. */
@Component
class ReportInChangedRound {

    private final Reports reports;
    private final Reporting reporting;
    private final TextHistory history;
    private final Clock clock;

    ReportInChangedRound(Reports reports, Reporting reporting, TextHistory history, Clock clock) {
        this.reports = reports;
        this.reporting = reporting;
        this.history = history;
        this.clock = clock;
    }

    @EventListener
    void on(RoundChanged changed) {
        if (changed.change() instanceof OutlineChange change) {
            Report report = reports.lockOf(changed.round()).orElseThrow(NotHere::new);
            report.follow(
                    reporting.round(changed.round()),
                    change instanceof OutlineChange.Renamed renamed ? renamed.key() : null);
            if (change instanceof OutlineChange.Removed removed) {
                handOn(report, removed, changed.by());
            }
        }
    }

    private void handOn(Report report, OutlineChange.Removed removed, String who) {
        if (report.texts().of(removed.key()).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        history.endSitting(report.standing());
        report.write(report.texts().given(removed.key(), removed.into()), who, now);
        history.keep(report.id().value(), Occasion.ARRANGED, report.texts(), who, now);
    }
}
