/**
 * Whether units keep their reporting regimes: four facts for every unit and round, and what they add up to.
 *
 * <p>In: the data of drafting. Out: the record of each unit, the compliance board of a regime, and the paragraph that a
 * report writes about it.
 *
 * <p>Decision: the facts are read from what happened (opened, said something, sent, accepted at once) and never ticked by
 * anybody. When a collection ends its days are kept, so that no later extension rewrites the record; what is wrong is
 * corrected with a reason beside the old entry. Nobody is called a copyist by a rule that was set afterwards: a part is
 * judged once, by the threshold of the day.
 */
@ApplicationModule(
        allowedDependencies = {
            "drafting",
            "drafting :: nil",
            "figures",
            "regime",
            "regime :: brief",
            "calendar",
            "regime :: refusals",
            "office",
            "manuscript",
            "journal",
            "web"
        })
@NullMarked
package vn.trinhky.punctuality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
