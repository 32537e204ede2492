/**
 * The inbox as people and programs read it: found, filtered, opened, dealt with.
 *
 * <p>Decision: lists are read by plain SQL, as those of the outgoing register are; whatever is changed goes through the document.
 */
@NamedInterface("inbox")
@NullMarked
package vn.trinhky.incoming.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
