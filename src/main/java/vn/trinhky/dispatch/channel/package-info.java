/**
 * What a way to an addressee has to do: one class a way, held to one contract (in the tests, {@code ChannelContract}).
 *
 * <p>Decision: a channel knows nothing of deliveries and their states. It is given a parcel and says how far the parcel came;
 * attempts, pauses, the ladder and the journal are the dispatch's.
 */
@NamedInterface("channel")
@NullMarked
package vn.trinhky.dispatch.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
