package vn.trinhky.workflow.map.course;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the process of one subject has come.
 *
 * @param definition the version of the process that it follows
 * @param passed elements and arrows that it has passed at least once
 * @param standing where it stands, since when
 * @param held the tasks among these
 */
public record Course(String definition, Set<String> passed, Map<String, Instant> standing, List<Held> held) {

    /** The same when nothing more is expected of it, whether its process has followed or not. */
    public Course over() {
        return new Course(definition, passed, Map.of(), List.of());
    }

    public List<Held> heldAt(String step) {
        return held.stream().filter(task -> task.step().equals(step)).toList();
    }
}
