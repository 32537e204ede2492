package vn.trinhky.dispatch.organs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.NotHere;

/** All units of today with their codes, for the administrator. */
@Component
class OrganLines {

    private final OrganCodes codes;
    private final OfficeDirectory office;
    private final Clock clock;

    OrganLines(OrganCodes codes, OfficeDirectory office, Clock clock) {
        this.codes = codes;
        this.office = office;
        this.clock = clock;
    }

    /** @param codes the present one first; empty for a unit that is not on the axis */
    record Line(UUID unit, String name, List<String> codes) {}

    List<Line> today() {
        List<Unit> units = office.unitsOn(LocalDate.now(clock));
        Map<UnitId, List<String>> known =
                codes.codes(units.stream().map(Unit::id).toList());
        return units.stream()
                .map(unit -> new Line(unit.id().value(), unit.name(), known.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    /** @throws NotHere if there is no such unit today */
    void give(UUID unit, String code) {
        if (office.unitsOn(LocalDate.now(clock)).stream()
                .noneMatch(one -> one.id().value().equals(unit))) {
            throw new NotHere();
        }
        codes.give(new UnitId(unit), code);
    }
}
