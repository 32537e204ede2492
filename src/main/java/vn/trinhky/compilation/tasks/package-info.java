/**
 * The tasks that a report's plan gives to units: who is in charge, and until when.
 *
 * <p>In: the sections that the regime marks as tasks, as they are written now. Out: promises, frozen with the version that
 * goes to review, which bind when it is cleared. Decision: the words propose and the compiler decides, but nothing waits for
 * her: what she has not confirmed is taken as proposed, so that a plan can never be sent without anybody in charge.
 */
@NullMarked
@NamedInterface("tasks")
package vn.trinhky.compilation.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
