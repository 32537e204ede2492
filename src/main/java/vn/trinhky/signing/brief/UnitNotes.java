package vn.trinhky.signing.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;

/** Finds the units that sent nothing or sent late. What counts is the first time: a part that was asked back is not late. */
@Component
class UnitNotes {

    private final Drafting drafting;
    private final OfficeDirectory office;

    UnitNotes(Drafting drafting, OfficeDirectory office) {
        this.drafting = drafting;
        this.office = office;
    }

    /** Those without a part first, each group in the order of the plan. */
    List<UnitNote> of(Round round) {
        List<UnitId> order = round.plan().contributors();
        Map<UnitId, Unit> units = office.unitsById(order);
        return drafting.progressIn(round.id()).stream()
                .sorted(Comparator.comparingInt(part -> order.indexOf(part.unit())))
                .flatMap(part -> note(part, round, units).stream())
                .sorted(Comparator.comparing(UnitNote::isMissing).reversed())
                .toList();
    }

    private Optional<UnitNote> note(PartProgress part, Round round, Map<UnitId, Unit> units) {
        LocalDate deadline = round.deadlineFor(part.unit());
        String name = Objects.requireNonNull(units.get(part.unit())).name();
        if (!part.wasSubmitted()) {
            return Optional.of(new UnitNote(name, deadline, null, 0));
        }
        LocalDate newest = LocalDate.ofInstant(Objects.requireNonNull(part.lastSubmittedAt()), Formats.OFFICE_ZONE);
        if (!newest.isAfter(deadline)) {
            return Optional.empty();
        }
        LocalDate sent = drafting.submitted(part.id(), 1)
                .map(SubmittedVersion::submittedAt)
                .map(at -> LocalDate.ofInstant(at, Formats.OFFICE_ZONE))
                .orElse(newest);
        long days = ChronoUnit.DAYS.between(deadline, sent);
        return days > 0 ? Optional.of(new UnitNote(name, deadline, sent, days)) : Optional.empty();
    }
}
