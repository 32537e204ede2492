/**
 * What can be changed in a round that is under way: its units, deadlines, reviewers and outline.
 *
 * <p>In: a {@link vn.trinhky.regime.changing.RoundChange}. Out: {@link vn.trinhky.regime.changing.RoundChanged} in the same
 * transaction, which every stage follows with its own aggregates.
 *
 * <p>Decision: a stage that follows implements {@link vn.trinhky.regime.changing.Stake} as well. So the page can say before
 * anything happens what will, without the regime importing what comes after it.
 */
@NamedInterface("changing")
@NullMarked
package vn.trinhky.regime.changing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
