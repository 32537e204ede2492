package vn.trinhky.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Refusal;

/**
 * A round as one officer sees it.
 *
 * @param awaited the names of those who must act now
 * @param units the units; only her own for those who do not work on the report
 * @param doors where else the officer may go from here
 * @param objectionToEnding why she may not end the collection, null if she may
 */
record RoundSheet(
        Round round,
        ReportId report,
        PathStep step,
        List<String> awaited,
        UnitsTable units,
        List<Door> doors,
        Audience audience,
        @Nullable Refusal objectionToEnding) {

    /** Why somebody looks at a round. */
    enum Audience {
        COMPILES,
        WORKS_ON_REPORT,
        CONTRIBUTES
    }

    /** A page of this report; its label stands under {@code round.door.*}. */
    record Door(String key, String path) {}

    public boolean isForCompiler() {
        return audience == Audience.COMPILES;
    }

    public boolean isForContributor() {
        return audience == Audience.CONTRIBUTES;
    }

    public boolean isCollecting() {
        return round.state() == Round.State.COLLECTING;
    }
}
