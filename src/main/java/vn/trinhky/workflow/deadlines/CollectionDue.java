package vn.trinhky.workflow.deadlines;

import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.OutstandingParts;
import vn.trinhky.regime.RoundId;

/** The step "Ghi đơn vị chưa nộp" of the report's process. */
@Component
class CollectionDue implements JavaDelegate {

    private final OutstandingParts parts;

    CollectionDue(OutstandingParts parts) {
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        parts.noteDue(round(execution));
    }

    static RoundId round(DelegateExecution execution) {
        return new RoundId(UUID.fromString(String.valueOf(execution.getVariable("round"))));
    }
}
