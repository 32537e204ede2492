/**
 * A unit asks for more time, and the compiling unit answers.
 *
 * <p>In: the day that the unit wishes, with its reason. Out: the unit's own later day, as a change of the round like any other,
 * or a reason why not.
 *
 * <p>Decision: a request is never what moves a day. The compiler's change of the round does, and answers whatever was asked for
 * by it; so a day that was given without pressing "grant" answers the request as well.
 */
@NamedInterface("extension")
@NullMarked
package vn.trinhky.drafting.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
