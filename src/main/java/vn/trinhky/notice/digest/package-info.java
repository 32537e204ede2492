/**
 * The morning's digest: of what each person is reminded today.
 *
 * <p>In: everything that is open, when it is due, and who is there. Out: one digest for each person and day.
 *
 * <p>Decision: a morning looks at all days since the last digest, so that an outage of three days makes one digest and not four,
 * and none is missed. What a digest says of an item is how it stands today, not how it stood on the day that was missed.
 */
@NullMarked
package vn.trinhky.notice.digest;

import org.jspecify.annotations.NullMarked;
