package vn.trinhky.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Says when documents were handed over to their addressees, and how many of these have signed for them. Asked of the stage
 * that dispatches, so that the register's columns 8 and 9 are never a copy that lags behind. (Decree 30/2020, appendix IV)
 */
public interface Handovers {

    /** How the handing over of one document stands. */
    record Handover(LocalDate transferredOn, int signedFor, int addressees) {}

    /** Of several documents at once; those that were never sent are left out. */
    Map<UUID, Handover> of(Collection<UUID> documents);
}
