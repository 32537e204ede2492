/**
 * The doors: who somebody is, and which post opens which address.
 *
 * <p>In: a sign-in name with a password, from the page or (for programs) with every call. Out: the
 * {@link vn.trinhky.office.Officer} who acts, given to controllers as an argument.
 *
 * <p>Decision: what is not named in {@link vn.trinhky.access.AccessRules} is shut, and posts are asked of the office at
 * every request instead of being remembered from the sign-in: a post that ends today opens nothing tomorrow.
 *
 * <p>Decision: in whose place an officer acts is said by the address ({@code /on-behalf/…}) and not remembered in her
 * session: what she does in one tab is never recorded for the person whom she chose in another.
 */
@ApplicationModule(allowedDependencies = {"office", "office :: absence", "web", "islands"})
@NullMarked
package vn.trinhky.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
