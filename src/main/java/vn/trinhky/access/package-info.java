/**
 * The doors: who somebody is, and which post opens which address.
 *
 * <p>In: a sign-in name with a password, from the page or (for programs) with every call. Out: the
 * {@link vn.trinhky.office.Officer} who acts, given to controllers as an argument.
 *
 * <p>Decision: what is not named in {@link vn.trinhky.access.AccessRules} is shut, and posts are asked of the office at
 * every request instead of being remembered from the sign-in: a post that ends today opens nothing tomorrow.
 */
@ApplicationModule(allowedDependencies = {"office", "web", "islands"})
@NullMarked
package vn.trinhky.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
