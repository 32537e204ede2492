package vn.trinhky.workflow;

import java.util.List;
import java.util.UUID;

/**
 * A running instance that follows an older version of its process.
 *
 * @param subject the submission or report that it is about
 * @param round the dossier that a migration is noted in
 * @param standsAt the names of the steps at which it waits
 * @param obstacles why it cannot go on in the newest version, empty if it can
 */
public record OutdatedInstance(
        String id, UUID subject, UUID round, int version, List<String> standsAt, List<Obstacle> obstacles) {

    /**
     * One reason.
     *
     * @param detail the step that is gone, or what the engine says
     */
    public record Obstacle(Kind kind, String detail) {}

    /** What stands in the way. */
    public enum Kind {
        STEP_GONE,
        /** Some of those who do a step together have done it; the engine would ask all of them again. */
        HALF_DONE,
        ENGINE
    }

    public boolean canMigrate() {
        return obstacles.isEmpty();
    }
}
