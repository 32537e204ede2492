/**
 * What a signatory has to know before she signs, on one page.
 *
 * <p>In: the version in her folder, and everything that the stages before know about it. Out: what changed since she last
 * looked, what is still open, who sent nothing or late, what the layout check found, who answers for it.
 *
 * <p>Decision: the brief only tells. Nothing in it stops a signature that {@link vn.trinhky.signing.Signing} would take, and
 * it is put together anew each time, because a figure may move and a remark be settled while the folder waits. Only one
 * thing is remembered: which version she has opened.
 */
@NullMarked
package vn.trinhky.signing.brief;

import org.jspecify.annotations.NullMarked;
