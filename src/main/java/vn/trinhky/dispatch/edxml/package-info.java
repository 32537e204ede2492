/**
 * The way over the axis of documents: an issued document goes out as an envelope (QCVN 102:2016), and what its receiver says
 * about it comes back as statuses.
 *
 * <p>In: parcels, and whatever the gateway has for us. Out: envelopes to the gateway or as a file to hand over; rungs of the
 * ladder; arriving documents, for whoever takes them ({@link vn.trinhky.dispatch.edxml.Arrivals}).
 *
 * <p>Decision: every errand makes one envelope, whose bytes are the same at each attempt, and which is on record before it is
 * sent: a status can come back faster than the gateway's own answer.
 */
@NamedInterface("edxml")
@NullMarked
package vn.trinhky.dispatch.edxml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
