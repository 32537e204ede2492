/**
 * Who may sign what: for which body, in what capacity, from when to when, by which decision.
 *
 * <p>In: authorities as the administrator enters them from decisions, and delegations during absence. Out: whether a person
 * may sign a type of document of a body on a day, why not, and the lines that are printed above her name.
 *
 * <p>Decision: a leaf that knows documents by body, type and day only, because the signature block is set long before
 * anybody signs, and the same question is asked again at the instant of signing. Nothing is deleted or rewritten: an
 * authority ends by its last day or by a revocation with a reason, so that the register answers for every past day.
 */
@ApplicationModule(allowedDependencies = {"office", "files", "journal", "word", "web"})
@NullMarked
package vn.trinhky.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
