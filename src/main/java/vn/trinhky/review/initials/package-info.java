/**
 * Initials (ký nháy): who answers for what in the version that goes to the signatory.
 *
 * <p>In: the compiler sends a version to review, reviewers clear it, the clerk passes its layout. Out: a line for each,
 * with the post held at that moment and the digest of the version.
 *
 * <p>Decision: nobody initials by a button of its own. To send, to clear and to pass is to answer for it (Decree 30/2020,
 * art. 12), so the act itself leaves the initial, and one that was given belongs to exactly one version: the next version
 * needs new ones.
 */
@NamedInterface("initials")
@NullMarked
package vn.trinhky.review.initials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
