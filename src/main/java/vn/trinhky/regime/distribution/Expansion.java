package vn.trinhky.regime.distribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.regime.distribution.Standing.Because;
import vn.trinhky.regime.distribution.Standing.Way;
import vn.trinhky.word.LayoutProfile.Rules;

/** Says who stands behind the lines of a list on a day. */
@Component
public class Expansion {

    private final RecipientGroups groups;
    private final OfficeDirectory office;

    Expansion(RecipientGroups groups, OfficeDirectory office) {
        this.groups = groups;
        this.office = office;
    }

    /**
     * Everybody behind the lines of a plan, in the order of the lines. Who stands behind two of them is named by both.
     *
     * @param rules by which the lines are printed
     */
    @Transactional(readOnly = true)
    public List<Standing.Line> of(RegimePlan plan, Rules rules, LocalDate day) {
        List<Meant> meant =
                plan.distribution().stream().map(line -> meant(line, plan, day)).toList();
        Known known = Known.of(meant, office, day);
        List<Standing.Line> lines = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            lines.add(known.behind(plan.distribution().get(i).printed(rules), meant.get(i)));
        }
        return lines;
    }

    /** A unit or person whom a line means, before anybody asks whether they are there on the day. */
    record MeantUnit(UnitId unit, Because because) {}

    record MeantPerson(PersonId person, Because because) {}

    /** All whom one line means; one may be meant twice. */
    record Meant(List<MeantUnit> units, List<MeantPerson> people) {}

    private Meant meant(DistributionLine line, RegimePlan plan, LocalDate day) {
        List<RecipientGroup> named = inOrder(line);
        Stream<MeantUnit> units = Stream.of(
                        units(line.units(), Because.NAMED),
                        named.stream().flatMap(group -> units(group.units(), Because.of(Way.GROUP, group.name()))),
                        plan.circles().stream()
                                .filter(circle -> line.circles().contains(circle.code()))
                                .flatMap(Expansion::circle),
                        line.rules().stream().flatMap(rule -> ruled(rule, day)))
                .flatMap(part -> part);
        Stream<MeantPerson> people = Stream.concat(
                people(line.people(), Because.NAMED),
                named.stream().flatMap(group -> people(group.people(), Because.of(Way.GROUP, group.name()))));
        return new Meant(units.toList(), people.toList());
    }

    /** A group that is no more has nobody. */
    private List<RecipientGroup> inOrder(DistributionLine line) {
        return line.groups().stream()
                .flatMap(id -> groups.findById(id).stream())
                .toList();
    }

    private static Stream<MeantUnit> circle(UnitGroup circle) {
        return units(circle.units(), Because.of(Way.GROUP, circle.name()));
    }

    private Stream<MeantUnit> ruled(UnitRule rule, LocalDate day) {
        Because because = new Because(Way.RULE, office.unit(rule.below()).name(), rule.kind());
        return office.ofKindBelow(rule.kind(), rule.below(), day).stream()
                .map(unit -> new MeantUnit(unit.id(), because));
    }

    private static Stream<MeantUnit> units(Collection<UnitId> ids, Because because) {
        return ids.stream().map(id -> new MeantUnit(id, because));
    }

    private static Stream<MeantPerson> people(Collection<PersonId> ids, Because because) {
        return ids.stream().map(id -> new MeantPerson(id, because));
    }
}
