package vn.trinhky.regime.distribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.distribution.Expansion.Meant;
import vn.trinhky.regime.distribution.Expansion.MeantPerson;
import vn.trinhky.regime.distribution.Expansion.MeantUnit;
import vn.trinhky.regime.distribution.Standing.Because;
import vn.trinhky.regime.distribution.Standing.Way;

/**
 * The units and people whom a list means, asked for all at once: lists of ten thousand are usual where a ministry writes to
 * all communes.
 */
record Known(LocalDate day, Map<UnitId, Unit> units, Map<PersonId, Person> people, Map<UnitId, List<Unit>> successors) {

    static Known of(List<Meant> meant, OfficeDirectory office, LocalDate day) {
        Map<UnitId, Unit> units = office.unitsById(meant.stream()
                .flatMap(line -> line.units().stream())
                .map(MeantUnit::unit)
                .distinct()
                .toList());
        Map<PersonId, Person> people = office.peopleById(meant.stream()
                .flatMap(line -> line.people().stream())
                .map(MeantPerson::person)
                .distinct()
                .toList());
        List<UnitId> ended = units.values().stream()
                .filter(unit -> !unit.existsOn(day))
                .map(Unit::id)
                .toList();
        return new Known(day, units, people, office.successorsOn(day, ended));
    }

    /** Who stands behind a line, each once; a unit that is no more hands its place on. */
    Standing.Line behind(String printed, Meant meant) {
        Map<Object, Standing> standing = new LinkedHashMap<>();
        List<String> gone = new ArrayList<>();
        for (MeantUnit one : meant.units()) {
            Unit unit = units.get(one.unit());
            if (unit != null) {
                List<Standing> there = there(unit, one.because());
                there.forEach(each -> standing.putIfAbsent(each.identity(), each));
                if (there.isEmpty()) {
                    gone.add(unit.name());
                }
            }
        }
        for (MeantPerson one : meant.people()) {
            Person person = people.get(one.person());
            if (person != null) {
                Standing each = new Standing(person.fullName(), null, person.id(), one.because());
                standing.putIfAbsent(each.identity(), each);
            }
        }
        return new Standing.Line(printed, List.copyOf(standing.values()), gone);
    }

    private List<Standing> there(Unit unit, Because because) {
        if (unit.existsOn(day)) {
            return List.of(new Standing(unit.name(), unit.id(), null, because));
        }
        return successors.getOrDefault(unit.id(), List.of()).stream()
                .map(next -> new Standing(next.name(), next.id(), null, Because.of(Way.SUCCESSION, unit.name())))
                .toList();
    }
}
