package vn.trinhky.office.absence;

import java.util.UUID;
import vn.trinhky.office.Officer.Absent;
import vn.trinhky.office.PersonId;

/**
 * Somebody who stands in for one who is absent today.
 *
 * @param absence the key to acting in her place
 */
public record StandIn(UUID absence, PersonId absent, String absentName, PersonId substitute) {

    /** What stands before the addresses that are asked for in her place. */
    public String place() {
        return Absent.PLACES + absence;
    }
}
