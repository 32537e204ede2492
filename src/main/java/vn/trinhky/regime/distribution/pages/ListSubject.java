package vn.trinhky.regime.distribution.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.changing.Effect;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.LayoutProfile;

/**
 * Whose list is read or changed: a regime's or an open round's.
 *
 * @param round null for a regime's
 * @param layout by which its lines are printed if it is dated today
 * @param objection why the list cannot be changed, null if it can
 * @param effects what a change touches
 */
record ListSubject(
        String name,
        @Nullable Round round,
        RegimePlan plan,
        LayoutProfile layout,
        @Nullable Refusal objection,
        List<Effect> effects) {

    static ListSubject of(ReportingRegime regime, LayoutProfile layout, @Nullable Refusal objection) {
        return new ListSubject(regime.name(), null, regime.plan(), layout, objection, List.of());
    }

    /** Which list it is, so that nobody writes over one that she has not seen. */
    String digest() {
        return Digests.of(plan.distribution().toString().getBytes(StandardCharsets.UTF_8));
    }
}
