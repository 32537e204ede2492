/**
 * The book of outgoing documents: its series, and every number that was ever handed out.
 *
 * <p>In: a body, a type and a term or year. Out: the next number of that series, in the transaction that needs it.
 *
 * <p>Decision: the register is a leaf and not a part of issuing, because the signatory signs a numbered document: signing
 * needs the number before there is anything to issue.
 */
@ApplicationModule(allowedDependencies = {"office", "web"})
@NullMarked
package vn.trinhky.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
