package vn.trinhky.regime.changing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.changing.refusals.SameIssuers;
import vn.trinhky.web.Refusal;

/**
 * Other bodies issue the report together with the one that compiles it, which goes on leading and numbering it; or, with
 * none, that one alone.
 *
 * @param others as they are printed, without the body that leads
 */
public record JointlyIssued(List<String> others) implements RoundChange {

    private static final String NONE = "–";

    public JointlyIssued {
        others = List.copyOf(others);
    }

    @Override
    public @Nullable Refusal objection(Round round, LocalDate today) {
        return others.equals(round.plan().jointBodies()) ? new SameIssuers() : null;
    }

    @Override
    public RegimePlan applied(RegimePlan plan) {
        return plan.changed().jointBodies(others).plan();
    }

    @Override
    public Milestone milestone() {
        return Milestone.ISSUERS_CHANGED;
    }

    @Override
    public Map<String, String> details(Round round, OfficeDirectory office) {
        return Map.of("old", inWords(round.plan().jointBodies()), "new", inWords(others));
    }

    private static String inWords(List<String> bodies) {
        return bodies.isEmpty() ? NONE : String.join(", ", bodies);
    }
}
