/**
 * Reminds those who receive documents of what they have not answered on the day of arrival. (Decree 30/2020, art. 21)
 *
 * <p>Decision: twice on a working day somebody looks, in the morning for what was left over and in the afternoon for what came
 * today; each document is reminded of once a day, and a person gets one letter for all of hers. What is left over in the morning
 * stands in the digest of all that waits for her ({@code notice}); only a unit without a clerk gets a letter of its own. What a
 * working day is, {@code calendar} says.
 */
@NamedInterface("reminding")
@NullMarked
package vn.trinhky.incoming.reminding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
