package vn.trinhky.regime.changing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.distribution.refusals.SameList;
import vn.trinhky.web.Refusal;

/** The round's report goes to others, or says so in other words. Once the lines are printed above a number, no more. */
public record DistributionChange(List<DistributionLine> lines) implements RoundChange {

    public DistributionChange {
        lines = List.copyOf(lines);
    }

    @Override
    public @Nullable Refusal objection(Round round, LocalDate today) {
        return lines.equals(round.plan().distribution()) ? new SameList() : null;
    }

    @Override
    public RegimePlan applied(RegimePlan plan) {
        return plan.changed().distribution(lines).plan();
    }

    @Override
    public Milestone milestone() {
        return Milestone.DISTRIBUTION_CHANGED;
    }

    @Override
    public Map<String, String> details(Round round, OfficeDirectory office) {
        return details(round.plan(), applied(round.plan()));
    }

    /** The lines as they were printed before and will be, for the journal. */
    public static Map<String, String> details(RegimePlan before, RegimePlan after) {
        return Map.of("old", printed(before), "new", printed(after));
    }

    private static String printed(RegimePlan plan) {
        return String.join("; ", plan.recipients(plan.layout().rules()));
    }
}
