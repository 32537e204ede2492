package vn.trinhky.regime.changing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.regime.Amendments;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Refusal;

/**
 * Something that the compiler changes in an open round. The regime stays as it is; the round's own copy of the plan and its
 * amendments are what changes.
 */
public sealed interface RoundChange
        permits UnitChange,
                DeadlineMoved,
                OutageCredit,
                ReviewerChange,
                OutlineChange,
                JointlyIssued,
                DistributionChange {

    /** Why the round cannot be changed in this way, or null if it can; what later stages object, they say themselves. */
    @Nullable
    Refusal objection(Round round, LocalDate today);

    default RegimePlan applied(RegimePlan plan) {
        return plan;
    }

    default Amendments amended(Amendments amendments) {
        return amendments;
    }

    default LocalDate deadline(LocalDate present) {
        return present;
    }

    /** Under which milestone it stands in the journal. */
    Milestone milestone();

    /** What the journal says of it. */
    Map<String, String> details(Round round, OfficeDirectory office);
}
