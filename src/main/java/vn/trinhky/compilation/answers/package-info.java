/**
 * What became of the tasks of earlier reports, as those who work on the present one read it.
 *
 * <p>In: the commitments that the round asks about, and what units submitted. Out: who has not answered, and an account of
 * all answers that can begin a section of the report ({@link vn.trinhky.compilation.answers.TasksAccount}). Decision: only
 * answers that left their unit are shown; what a unit is still writing is its own business, as with its text.
 */
@NullMarked
package vn.trinhky.compilation.answers;

import org.jspecify.annotations.NullMarked;
