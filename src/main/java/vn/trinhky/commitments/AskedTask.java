package vn.trinhky.commitments;

import java.util.List;
import vn.trinhky.office.UnitId;

/**
 * A commitment in one round.
 *
 * @param asked the contributing units in charge that have not said "done" in an earlier round; none when it was let go
 * @param doneBefore the contributing units in charge that have
 */
public record AskedTask(Commitment commitment, List<UnitId> asked, List<UnitId> doneBefore) {

    public boolean asks(UnitId unit) {
        return asked.contains(unit);
    }
}
