package vn.trinhky.regime.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.web.Refusal;

/**
 * An open round, laid out to be changed.
 *
 * @param objection why nothing can be changed any more, null if something can
 */
record ChangeSheet(
        Round round,
        Map<UnitId, Unit> contributing,
        Map<PersonId, Person> reviewing,
        List<Unit> otherUnits,
        List<Person> otherReviewers,
        @Nullable Refusal objection,
        List<ChangeLine> history) {

    /** A unit with the day that holds for it. */
    record UnitLine(UnitId id, String name, LocalDate deadline, boolean extended) {}

    /** A section as the page names it. */
    record SectionLine(String key, int level, String title, boolean written, boolean fixed) {}

    public List<UnitLine> units() {
        return round.plan().contributors().stream()
                .map(id -> {
                    Unit unit = contributing.get(id);
                    LocalDate own = round.deadlineFor(id);
                    String name = unit == null ? id.value().toString() : unit.name();
                    return new UnitLine(id, name, own, own.isAfter(round.deadline()));
                })
                .toList();
    }

    public List<UnitLine> extended() {
        return units().stream().filter(UnitLine::extended).toList();
    }

    public List<Person> reviewers() {
        return round.plan().reviewers().stream()
                .flatMap(id -> Stream.ofNullable(reviewing.get(id)))
                .toList();
    }

    public List<UnitGroup> circles() {
        return Stream.concat(round.plan().kinds().stream(), round.plan().groups().stream())
                .toList();
    }

    public List<SectionLine> sections() {
        return round.plan().outline().stream().map(this::line).toList();
    }

    private SectionLine line(SectionPlan section) {
        String title = RegimePlan.inPeriod(section.title(), round.period());
        return new SectionLine(section.key(), section.level(), title, section.written(), section.level() == 0);
    }

    /** The bodies that issue the report as well, one a line. */
    public String jointBodies() {
        return String.join("\n", round.plan().jointBodies());
    }

    public boolean collecting() {
        return round.state() == Round.State.COLLECTING;
    }
}
