/**
 * Suggested changes, block by block.
 *
 * <p>In: a text and what somebody would like it to be. Out: single changes, each of which can be taken or left. Decision: a
 * change is joined with what happened to the text meanwhile ({@link vn.trinhky.manuscript.change.Merge}); where both touched
 * the same words nobody's are overwritten, the change says so and waits for a person.
 */
@NullMarked
package vn.trinhky.manuscript.proposed;

import org.jspecify.annotations.NullMarked;
