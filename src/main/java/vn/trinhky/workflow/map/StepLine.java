package vn.trinhky.workflow.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.workflow.map.drawing.Shape;
import vn.trinhky.workflow.map.pace.Usual;
import vn.trinhky.workflow.map.pace.Visit;

/**
 * A step in the list below the picture.
 *
 * @param now what waits there, null if nothing does
 * @param visits the times that the report was there and left, in their order
 * @param usual how long it took in earlier rounds, null if nobody has done it before
 * @param slow whether what waits has waited for longer than that
 */
public record StepLine(
        String id,
        String name,
        Shape.Kind kind,
        State state,
        @Nullable Now now,
        List<Visit> visits,
        @Nullable Usual usual,
        boolean slow) {

    /** Where the step lies on the way. */
    public enum State {
        PASSED,
        WAITING,
        AHEAD
    }

    /** The last time, null if there was none. */
    public @Nullable Visit lastVisit() {
        return visits.isEmpty() ? null : visits.get(visits.size() - 1);
    }
}
