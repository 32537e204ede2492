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
public record WaitingTask(String step, UUID subject, RoundId round, Instant since) {}
