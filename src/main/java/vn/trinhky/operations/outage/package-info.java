/**
 * When the application did not run, and who gets time back for it.
 *
 * <p>In: a heartbeat that every node may give. Out: outages, and later due days for the units whose day it was, as a change of
 * their round that stands in the journal.
 *
 * <p>Decision: an outage is seen from behind, by the first heartbeat after a silence. Nothing has to notice a fall while it
 * falls, and a plug that was pulled counts like a planned stop.
 */
@NamedInterface("outage")
@NullMarked
package vn.trinhky.operations.outage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
