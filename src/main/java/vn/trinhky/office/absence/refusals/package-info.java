/** Why an absence cannot be set like this, and what it never hands over. */
@NamedInterface("absence-refusals")
@NullMarked
package vn.trinhky.office.absence.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
