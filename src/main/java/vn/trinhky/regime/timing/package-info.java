/**
 * When a regime's reports are due: its periods, whose days they count, by when each tier sends, when a round opens by itself,
 * who is reminded when.
 *
 * <p>In: what somebody who governs the regime decides, each time a new version. Out: the days of a round when it opens, and
 * rounds that open on their day without anybody.
 *
 * <p>Decision: timing is data with versions and never code. A round takes a copy when it opens, like the rest of its plan: a
 * changed timing is for the rounds that open later, and whoever was told a day keeps it. (Decree 09/2019 names only the usual
 * windows; the day itself is set by each regime)
 */
@NamedInterface("timing")
@NullMarked
package vn.trinhky.regime.timing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
