package vn.trinhky.workflow.map.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

/**
 * A task that waits, for one named person or for whoever holds a post.
 *
 * @param person null where it waits for a post
 * @param post null where it waits for a person, as is its unit
 */
public record Held(
        String step,
        Instant since,
        @Nullable PersonId person,
        @Nullable PostKind post,
        @Nullable UnitId unit) {

    /** Whether nobody may do it in the place of another: who signs is said by the registry of signing authorities. */
    boolean isPersonal() {
        return step.equals("sign");
    }

    /** Whether the officer may do it, for herself or for the one whose work she does. */
    public boolean isBefore(Officer officer) {
        if (post != null && unit != null) {
            return officer.holds(post, unit);
        }
        return officer.seat().equals(person) && !(officer.actsForAnother() && isPersonal());
    }
}
