package vn.trinhky.punctuality.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Unit;
import vn.trinhky.punctuality.AskedRound;
import vn.trinhky.punctuality.Fact;
import vn.trinhky.punctuality.Rates;
import vn.trinhky.punctuality.SeenRegime;
import vn.trinhky.punctuality.Standing;
import vn.trinhky.web.Refusal;

/**
 * The record of a unit under a regime, as one officer sees it.
 *
 * @param lines the latest period first
 * @param others further units whose records are hers, by name
 * @param mayComment whether she speaks for the unit
 */
record UnitRecord(SeenRegime seen, Unit unit, Rates rates, List<Line> lines, List<Unit> others, boolean mayComment) {

    /**
     * One round.
     *
     * @param history all entries, the oldest first; empty while none was corrected
     * @param objection why she may not correct it, null if she may
     */
    record Line(
            AskedRound round,
            Fact fact,
            Standing standing,
            List<Entry> history,
            List<Comment> comments,
            @Nullable Refusal objection) {

        /** How the part stood before anything was corrected, and after each correction but the last. */
        public List<Entry> before() {
            return history.isEmpty() ? List.of() : history.subList(0, history.size() - 1);
        }

        /** The correction that counts, null where there is none. */
        public @Nullable Entry corrected() {
            return history.isEmpty() ? null : history.get(history.size() - 1);
        }

        public boolean mayCorrect() {
            return objection == null;
        }
    }
}
