/**
 * Rounds without their plans, for pages and letters that name many of them.
 *
 * <p>In: ids of rounds, or the officer whose rounds they are. Out: {@link vn.trinhky.regime.brief.RoundInBrief} and the days of
 * single units, in one statement each.
 *
 * <p>Decision: a plan names up to thousands of units, so it is read where a round is worked on and nowhere else. Whose round it
 * is stands in columns that the database derives from the plan.
 */
@NamedInterface("brief")
@NullMarked
package vn.trinhky.regime.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
