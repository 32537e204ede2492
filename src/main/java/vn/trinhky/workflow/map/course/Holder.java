package vn.trinhky.workflow.map.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody before whom a task lies.
 *
 * @param name her full name, or in words what is waited for where it is no person
 * @param awayUntil the last day of her absence, null if she is there
 * @param substitute who may do it in her place meanwhile; null if she is there, or if nobody may
 */
public record Holder(
        String name,
        @Nullable LocalDate awayUntil,
        @Nullable String substitute) {

    /** Somebody who is there. */
    public Holder(String name) {
        this(name, null, null);
    }

    public boolean isAway() {
        return awayUntil != null;
    }
}
