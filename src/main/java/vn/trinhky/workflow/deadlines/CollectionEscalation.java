package vn.trinhky.workflow.deadlines;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.OutstandingParts;

/** The step "Báo cơ quan tổng hợp" of the report's process. */
@Component
class CollectionEscalation implements JavaDelegate {

    private final OutstandingParts parts;

    CollectionEscalation(OutstandingParts parts) {
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        parts.escalate(CollectionDue.round(execution));
    }
}
