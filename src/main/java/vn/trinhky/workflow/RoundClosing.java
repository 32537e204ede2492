package vn.trinhky.workflow;

import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.regime.Reporting;

/** The last step of the report's process: its round is closed, unless another report takes its place meanwhile. */
@Component
class RoundClosing implements JavaDelegate {

    private final Compilation compilation;
    private final Reporting reporting;

    RoundClosing(Compilation compilation, Reporting reporting) {
        this.compilation = compilation;
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportId report = new ReportId(UUID.fromString(execution.getProcessInstanceBusinessKey()));
        Report newest = compilation.reportOf(compilation.report(report).round()).orElseThrow();
        if (newest.id().equals(report)) {
            reporting.closeRound(newest.round());
        }
    }
}
