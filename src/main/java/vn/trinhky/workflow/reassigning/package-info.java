/**
 * The administrator of a unit gives open tasks of its people to others, with a reason.
 *
 * <p>In: the open tasks of her unit and of those below it. Out: the same task before somebody else.
 *
 * <p>Decision: each stage decides whether it lets the other one do it. What waits for a post is given away as the post
 * ({@link vn.trinhky.office.entrusting}), a verdict as a change of the round's reviewers, a signature only to somebody whom
 * the registry of signing authorities allows.
 */
@NullMarked
package vn.trinhky.workflow.reassigning;

import org.jspecify.annotations.NullMarked;
