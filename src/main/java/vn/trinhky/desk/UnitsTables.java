package vn.trinhky.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.brief.Leaf;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.workflow.map.units.Standing;
import vn.trinhky.workflow.map.units.UnitsAsked;
import vn.trinhky.workflow.map.units.UnitsFound;
import vn.trinhky.workflow.map.units.UnitsSearch;

/** Puts the units of a round in lines; only the units of the page that is shown, and those that are named, are read. */
@Component
class UnitsTables {

    private final UnitsSearch search;
    private final OfficeDirectory office;
    private final Clock clock;

    UnitsTables(UnitsSearch search, OfficeDirectory office, Clock clock) {
        this.search = search;
        this.office = office;
        this.clock = clock;
    }

    UnitsTable table(Round round, UnitsAsked asked, Officer officer) {
        UnitsFound found = search.find(round, asked, officer);
        Standing wanted = asked.standing();
        Standing chosen = wanted != null && found.found().containsKey(wanted) ? wanted : null;
        Leaf leaf = Leaf.of(found.foundAt(chosen), asked.page(), UnitsTable.ON_A_PAGE);
        List<PartProgress> parts = search.parts(found, chosen, leaf);
        List<UnitId> missing = missing(found, round, officer);
        Map<UnitId, Unit> units =
                office.unitsById(Stream.concat(parts.stream().map(PartProgress::unit), missing.stream())
                        .toList());
        return new UnitsTable(
                asked,
                found,
                chosen,
                leaf,
                parts.stream().map(part -> line(part, units, round, officer)).toList(),
                missing.stream().map(unit -> name(unit, units)).toList());
    }

    /** All where the table has room for all, otherwise as many as are read before a question is answered. */
    private List<UnitId> missing(UnitsFound found, Round round, Officer officer) {
        if (round.objectionToEndingCollection(officer) != null) {
            return List.of();
        }
        boolean roomForAll = found.all() <= UnitsTable.ON_A_PAGE;
        return search.missing(found, roomForAll ? UnitsTable.ON_A_PAGE : UnitsTable.NAMED);
    }

    private PartLine line(PartProgress part, Map<UnitId, Unit> units, Round round, Officer officer) {
        LocalDate deadline = round.deadlineFor(part.unit());
        boolean late = part.isLate(round, LocalDate.now(clock));
        return new PartLine(
                part,
                name(part.unit(), units),
                late ? PartLine.Lateness.LATE : PartLine.Lateness.IN_TIME,
                deadline.isAfter(round.deadline()) ? deadline : null,
                view(part, round, officer));
    }

    private static String name(UnitId unit, Map<UnitId, Unit> units) {
        return Objects.requireNonNull(units.get(unit)).name();
    }

    private static PartLine.View view(PartProgress part, Round round, Officer officer) {
        if (part.isOf(officer)) {
            return PartLine.View.OWN;
        }
        return round.isCompiledBy(officer) ? PartLine.View.SUBMITTED : PartLine.View.NOTHING;
    }
}
