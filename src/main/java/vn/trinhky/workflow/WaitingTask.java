package vn.trinhky.workflow;

import java.time.Instant;
import java.util.UUID;
import vn.trinhky.regime.RoundId;

/**
 * A task that waits for somebody.
 *
 * @param step the step of the process, such as {@code draft} or {@code sign}; its name stands under {@code step.*}
 * @param subject the id of the submission or report that it is about
 */
public record WaitingTask(String step, UUID subject, RoundId round, Instant since) {

    /** The address of the page where it is done. */
    public String place() {
        return switch (step) {
            case "draft", "approval" -> "/submissions/" + subject;
            case "collect" -> "/rounds/" + round.value();
            case "compile" -> "/reports/" + subject + "/text";
            case "sign" -> "/reports/" + subject + "/signature";
            default -> "/reports/" + subject + "/" + step;
        };
    }
}
