package vn.trinhky.workflow.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trinhky.workflow.map.drawing.Drawing;

/**
 * A process as a picture and as a list.
 *
 * @param process its key, such as {@code report}
 * @param states of everything in the picture that is not ahead
 */
public record ProcessSheet(String process, Drawing drawing, Map<String, StepLine.State> states, List<StepLine> steps) {

    /** The colour of an element or an arrow. */
    public String colour(String id) {
        return states.getOrDefault(id, StepLine.State.AHEAD).name().toLowerCase(Locale.ROOT);
    }

    /** The steps at which something waits. */
    public List<StepLine> waiting() {
        return steps.stream()
                .filter(step -> step.state() == StepLine.State.WAITING)
                .toList();
    }
}
