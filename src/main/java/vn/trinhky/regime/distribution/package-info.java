/**
 * Distribution lists: their lines, the office's named groups, and who stands behind them on a day.
 *
 * <p>In: the lines of a plan. Out: units and people, by name, for whoever dispatches; the printed lines.
 *
 * <p>Decision: a list holds ids, groups and rules and is asked anew until the day of issue, because units come and go while
 * a report is on its way. What it meant on that day is kept by dispatch; nothing here looks back.
 */
@NamedInterface("distribution")
@NullMarked
package vn.trinhky.regime.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
