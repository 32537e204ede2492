/**
 * What must be reported, by whom, when and to whom: reporting regimes, and the rounds that they open.
 *
 * <p>In: a regime's plan. Out: {@link vn.trinhky.regime.RoundOpened}, the round with its own copy of the plan, and the end
 * of its collection.
 *
 * <p>Decision: a round copies the plan when it opens. A regime may change; a round under way keeps the rules that people
 * were told.
 */
@ApplicationModule(
        allowedDependencies = {"office", "office :: entrusting", "word", "manuscript", "journal", "calendar", "web"})
@NullMarked
package vn.trinhky.regime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
