package vn.trinhky.compilation.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.Due;
import vn.trinhky.commitments.InCharge;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.web.InvalidInput;

/**
 * A decision as the form sends it.
 *
 * @param who "all", or "units" for those that are chosen
 * @param unit the chosen units
 * @param names units by name instead, with semicolons between, where there are too many to show
 * @param due the place of the period among all of its kind
 * @param dueOn a day, as ISO 8601 writes it; empty for none
 */
record TypedDecision(
        @Nullable String who,
        @Nullable List<UUID> unit,
        @Nullable String names,
        int due,
        @Nullable String dueOn) {

    /** @throws InvalidInput if nobody is chosen, or a name is not known or not the name of one unit only */
    InCharge inCharge(PlanOfReport plan) {
        if ("all".equals(who)) {
            return InCharge.all();
        }
        List<UnitId> chosen = new ArrayList<>();
        if (unit != null) {
            unit.forEach(id -> chosen.add(new UnitId(id)));
        }
        if (names != null) {
            for (String name : names.split(";", -1)) {
                if (!name.isBlank()) {
                    UnitId found = Proposing.byName(name, plan.units());
                    if (found == null) {
                        throw new InvalidInput("names", "noSuchUnitName", name.strip());
                    }
                    chosen.add(found);
                }
            }
        }
        return InCharge.of(chosen);
    }

    Due due(PlanOfReport plan) {
        ReportingPeriod next = plan.round().period().next();
        ReportingPeriod period = next.kind().covers(due) ? ReportingPeriod.at(due) : next;
        if (dueOn == null || dueOn.isBlank()) {
            return Due.in(period);
        }
        try {
            return Due.on(LocalDate.parse(dueOn), next);
        } catch (DateTimeParseException noDay) {
            throw new InvalidInput("dueOn", "noSuchDay");
        }
    }
}
