package vn.trinhky.workflow.settling;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.regime.RoundId;

/** Ends the processes of parts: of a few at once, of many soon after. */
@Component
public class Settling {

    /** The message that a part's process listens to wherever it stands. */
    private static final String SETTLED = "partSettled";

    /** So many end within the request, which takes about a thousand of the engine's statements. */
    static final int AT_ONCE = 20;

    /** So many end in one transaction of the background work: one that dies has lost little. */
    static final int IN_A_BATCH = 50;

    private final SettledRows rows;
    private final LaterSettling later;
    private final RuntimeService instances;
    private final ManagementService management;

    Settling(SettledRows rows, LaterSettling later, RuntimeService instances, ManagementService management) {
        this.rows = rows;
        this.later = later;
        this.instances = instances;
        this.management = management;
    }

    /** In the transaction in which the parts of a round have ended; a part whose process does not wait for it fails that. */
    public void settle(RoundId round, List<SubmissionId> parts) {
        List<String> waiting = waiting(parts);
        if (waiting.size() != parts.size()) {
            throw new IllegalStateException("some parts of round " + round.value() + " have no process that could end");
        }
        if (parts.size() <= AT_ONCE) {
            tell(waiting);
        } else {
            later.settle(round);
        }
    }

    /** Of parts that begin anew: what is left of their earlier processes ends before that. */
    public void settleLeft(Collection<SubmissionId> parts) {
        tell(waiting(parts));
    }

    /**
     * Ends the processes of some parts of a round that have ended and whose processes have not; doing so again does no harm.
     *
     * @return false if there were none left
     */
    @Transactional
    public boolean settleSome(RoundId round) {
        List<SubmissionId> some = rows.holdLeft(round, SETTLED, IN_A_BATCH);
        tell(waiting(some)); // asked again now that they are held: another node may have been faster
        return !some.isEmpty();
    }

    private List<String> waiting(Collection<SubmissionId> parts) {
        List<UUID> subjects = parts.stream().map(SubmissionId::value).toList();
        return subjects.isEmpty() ? List.of() : rows.waiting(subjects, SETTLED);
    }

    /** What the engine does within one of its commands it writes at the end of that, many rows as one statement. */
    private void tell(List<String> waiting) {
        if (!waiting.isEmpty()) {
            management.executeCommand(context -> {
                waiting.forEach(execution -> instances.messageEventReceived(SETTLED, execution));
                return waiting.size();
            });
        }
    }
}
