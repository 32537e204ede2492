/**
 * The book of outgoing documents: its series, and every number that was ever handed out.
 *
 * <p>In: a body, a type and the day. Out: the next number of the series whose term or year contains that day, in the transaction that needs it.
 *
 * <p>Decision: the register is a leaf and not a part of issuing, because the signatory signs a numbered document: signing
 * needs the number before there is anything to issue. Every change of a line is kept, so that each gap is explained.
 */
@ApplicationModule(allowedDependencies = {"office", "manuscript", "web"})
@NullMarked
package vn.trinhky.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
