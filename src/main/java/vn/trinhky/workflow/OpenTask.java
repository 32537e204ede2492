package vn.trinhky.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/**
 * A task that is not done yet, whoever's it is: of one person by name, or of everybody in a post of a unit.
 *
 * @param step the step of the process, such as {@code draft} or {@code sign}
 * @param subject the id of the submission or report that it is about
 * @param assignee null where it waits for a post
 * @param post null where it waits for a person, as is its unit
 */
public record OpenTask(
        String step,
        UUID subject,
        RoundId round,
        Instant since,
        @Nullable PersonId assignee,
        @Nullable PostKind post,
        @Nullable UnitId unit) {

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
