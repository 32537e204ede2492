package vn.trinhky.workflow.map.pace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How fast the work of one round goes, and how fast it usually goes. */
public final class PaceOfRound {

    private final List<Visit> visits;
    private final Map<String, Usual> usual;
    private final WorkingTime time;

    PaceOfRound(List<Visit> visits, Map<String, Usual> usual, WorkingTime time) {
        this.visits = List.copyOf(visits);
        this.usual = Map.copyOf(usual);
        this.time = time;
    }

    /** Of its report, over by now, in their order. */
    public List<Visit> visits() {
        return visits;
    }

    /** How long a step of either process takes as a rule; null if nobody has done it before. */
    public @Nullable Usual usual(String step) {
        return usual.get(step);
    }

    /** Whether what waits at a step since then has waited for longer than it usually does. */
    public boolean isSlow(String step, Instant since, Instant now) {
        Usual known = usual.get(step);
        return known != null && known.isExceededBy(time.between(since, now));
    }
}
