package vn.trinhky.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.ApprovalRequested;
import vn.trinhky.drafting.ApprovalWithdrawn;
import vn.trinhky.drafting.PartReturnedInUnit;
import vn.trinhky.drafting.PartReturnedToUnit;
import vn.trinhky.drafting.PartSubmitted;
import vn.trinhky.drafting.PartWithdrawn;
import vn.trinhky.drafting.PartsSettled;
import vn.trinhky.drafting.ReturnWithdrawn;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmissionsOpened;
import vn.trinhky.workflow.settling.Settling;

/** Moves {@code submission.bpmn20.xml} along with a unit's part. */
@Component
class SubmissionProcess {

    private static final String PROCESS = "submission";
    private static final String SETTLED = "partSettled";

    private final Waiting waiting;
    private final Settling settling;

    SubmissionProcess(Waiting waiting, Settling settling) {
        this.waiting = waiting;
        this.settling = settling;
    }

    @EventListener
    void on(SubmissionsOpened opened) {
        settling.settleLeft(opened.parts().keySet());
        String round = opened.round().value().toString();
        Map<UUID, Map<String, Object>> parts = new HashMap<>();
        opened.parts()
                .forEach((part, unit) ->
                        parts.put(part.value(), Map.of("unit", unit.value().toString(), "round", round)));
        waiting.startAll(PROCESS, parts);
    }

    @EventListener
    void on(ApprovalRequested requested) {
        waiting.complete(PROCESS, requested.submission().value(), "draft", Map.of());
    }

    @EventListener
    void on(ApprovalWithdrawn withdrawn) {
        decide(withdrawn.submission(), "returned");
    }

    @EventListener
    void on(PartReturnedInUnit returned) {
        decide(returned.submission(), "returned");
    }

    @EventListener
    void on(PartSubmitted submitted) {
        decide(submitted.submission(), "approved");
    }

    @EventListener
    void on(PartReturnedToUnit returned) {
        waiting.tell(PROCESS, returned.submission().value(), "partReturned");
    }

    /** Back to where it was submitted, past the people who had it meanwhile. */
    @EventListener
    void on(ReturnWithdrawn withdrawn) {
        if (withdrawn.from() == Submission.State.DRAFT) {
            waiting.complete(PROCESS, withdrawn.submission().value(), "draft", Map.of());
        }
        decide(withdrawn.submission(), "approved");
    }

    @EventListener
    void on(PartsSettled settled) {
        settling.settle(settled.round(), settled.parts());
    }

    @EventListener
    void on(PartWithdrawn withdrawn) {
        waiting.tell(PROCESS, withdrawn.submission().value(), SETTLED);
    }

    private void decide(SubmissionId submission, String approval) {
        waiting.complete(PROCESS, submission.value(), "approval", Map.of("approval", approval));
    }
}
