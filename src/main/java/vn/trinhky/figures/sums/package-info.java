/**
 * What the submitted figures add up to: a round's summary, one indicator unit by unit, and how it went over the periods.
 *
 * <p>In: a round, and whose figures are asked for. Out: sums, differences, shares of targets, and who is missing.
 *
 * <p>Decision: PostgreSQL adds up, Java knows the rules. What units typed is summed by indicator and period in SQL; rates,
 * varieties and years are made of those few sums here, the same way for all units, a group, or one.
 */
@NullMarked
package vn.trinhky.figures.sums;

import org.jspecify.annotations.NullMarked;
