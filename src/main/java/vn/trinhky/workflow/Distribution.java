package vn.trinhky.workflow;

import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.issuing.Issuing;

/** The step "Gửi nơi nhận" of the report's process. */
@Component
class Distribution implements JavaDelegate {

    private final Issuing issuing;
    private final Dispatching dispatching;

    Distribution(Issuing issuing, Dispatching dispatching) {
        this.issuing = issuing;
        this.dispatching = dispatching;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportId report = new ReportId(UUID.fromString(execution.getProcessInstanceBusinessKey()));
        dispatching.start(issuing.issued(report));
        execution.setVariable("settled", dispatching.isSettled(report));
    }
}
