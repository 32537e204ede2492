package vn.trinhky.regime.changing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Refusal;

/**
 * What a later stage has at stake when an open round changes. A stage that hears {@link RoundChanged} says beforehand what
 * it will do, so that the compiler decides with open eyes; the regime knows none of them.
 */
public interface Stake {

    /** Why the stage cannot follow this change, or null if it can. Asked again before the change is made. */
    default @Nullable Refusal objection(Round round, RoundChange change) {
        return null;
    }

    /** What the change would touch. Nothing is changed by asking. */
    List<Effect> effects(Round round, RoundChange change);
}
