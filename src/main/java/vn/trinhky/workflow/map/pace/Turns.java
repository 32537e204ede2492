package vn.trinhky.workflow.map.pace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.Chronicle.Reached;
import vn.trinhky.journal.Milestone;

/** Reads off a round's milestones when its report was at which step of {@code report.bpmn20.xml}. */
final class Turns {

    /** Nobody says in the journal that a review is over: it was when the last reviewer had spoken. */
    private static final Set<Milestone> SPOKEN = Set.of(Milestone.REVIEWER_CLEARED, Milestone.REVIEWER_RETURNED);

    /**
     * What a milestone does.
     *
     * @param ends the step that it ends; at another it does nothing
     * @param begins the step that follows, null for none
     */
    private record Turn(String ends, @Nullable String begins) {}

    private static final Map<Milestone, Turn> TURNS = new EnumMap<>(Map.ofEntries(
            Map.entry(Milestone.COLLECTION_CLOSED, new Turn("collect", "compile")),
            Map.entry(Milestone.REPORT_SENT_TO_REVIEW, new Turn("compile", "review")),
            Map.entry(Milestone.LAYOUT_PASSED, new Turn("layout", "sign")),
            Map.entry(Milestone.LAYOUT_RETURNED, new Turn("layout", "compile")),
            Map.entry(Milestone.REPORT_SIGNED, new Turn("sign", "issue")),
            Map.entry(Milestone.SIGNATORY_RETURNED, new Turn("sign", "compile")),
            Map.entry(Milestone.REPORT_ISSUED, new Turn("issue", "acknowledged")),
            Map.entry(Milestone.NUMBER_VOIDED, new Turn("issue", "compile")),
            Map.entry(Milestone.ROUND_CLOSED, new Turn("acknowledged", null))));

    private final List<Visit> visits = new ArrayList<>();
    private @Nullable String step;
    private Instant since = Instant.MIN;
    private @Nullable Reached spoken;

    private Turns() {}

    static Set<Milestone> milestones() {
        Set<Milestone> all = EnumSet.copyOf(TURNS.keySet());
        all.addAll(SPOKEN);
        all.add(Milestone.ROUND_OPENED);
        all.add(Milestone.REPLACEMENT_BEGUN);
        return all;
    }

    /** The visits that are over, in their order. @param milestones of one round, oldest first */
    static List<Visit> visits(List<Reached> milestones) {
        Turns turns = new Turns();
        milestones.forEach(turns::take);
        return turns.visits;
    }

    private void take(Reached reached) {
        switch (reached.milestone()) {
            case ROUND_OPENED -> begin("collect", reached.at());
            case REPLACEMENT_BEGUN -> begin("compile", reached.at());
            case REVIEWER_CLEARED, REVIEWER_RETURNED -> spoken = reached;
            default -> turn(reached);
        }
    }

    private void turn(Reached reached) {
        Turn turn = TURNS.get(reached.milestone());
        if (turn == null) {
            return;
        }
        Reached last = spoken;
        if ("review".equals(step) && !turn.ends().equals("review")) {
            Instant over = last == null ? since : last.at();
            end(last == null ? reached.actor() : last.actor(), over);
            begin(turn.ends(), over);
        }
        if (turn.ends().equals(step)) {
            end(reached.actor(), reached.at());
            begin(turn.begins(), reached.at());
        }
    }

    private void begin(@Nullable String next, Instant at) {
        step = next;
        since = at;
        spoken = null;
    }

    private void end(String by, Instant at) {
        if (step != null) {
            visits.add(new Visit(step, since, at, by));
        }
    }
}
