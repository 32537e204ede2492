/**
 * What reports have promised: tasks with a unit in charge and a period, and what became of them.
 *
 * <p>In: the tasks of a report that was cleared, and what units answer in the rounds after it. Out: the commitments that a
 * round asks each unit about, and the answers that were submitted, in all their versions.
 *
 * <p>Decision: this stage stands before {@code drafting}, like the figures and for the same reason: the answers are part of
 * what a unit hands over. Who may write them when is the hand-over's question, not asked here. A commitment is asked about
 * in every round until it is done or let go with a reason, so that nothing promised disappears by itself. The module is
 * open: {@code answers} holds what units say, {@code reading} finds units and dates in the words of a task.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"figures", "regime", "office", "journal", "files", "web"})
@NullMarked
package vn.trinhky.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
