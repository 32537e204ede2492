package vn.trinhky.compilation.tasks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.commitments.InCharge;
import vn.trinhky.commitments.reading.DueWords;
import vn.trinhky.commitments.reading.UnitNames;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Proposes who is in charge of a task and until when: by the names in it, by where it came from, or else everybody. */
@Component
class Proposing {

    private final OfficeDirectory office;

    Proposing(OfficeDirectory office) {
        this.office = office;
    }

    /** Who can be put in charge: the round's contributors, then other units that its regime knows. */
    List<Unit> candidates(Round round) {
        RegimePlan plan = round.plan();
        Set<UnitId> ids = new LinkedHashSet<>(plan.contributors());
        plan.kinds().forEach(kind -> ids.addAll(kind.units()));
        Map<UnitId, Unit> units = office.unitsById(ids);
        return ids.stream().map(units::get).filter(Objects::nonNull).toList();
    }

    /**
     * The tasks of a text, with what was decided about them.
     *
     * @param texts with their figures in words
     */
    List<PlannedTask> tasks(SectionTexts texts, Round round, List<Unit> units, Map<String, TaskDecision> decided) {
        UnitNames names = names(units, round.plan());
        ReportingPeriod next = round.period().next();
        return TaskPoints.in(texts, round.plan()).stream()
                .map(point -> PlannedTask.of(
                        point,
                        inCharge(point, names, round),
                        DueWords.read(point.words(), next),
                        decided.get(point.block())))
                .toList();
    }

    private static InCharge inCharge(TaskPoint point, UnitNames names, Round round) {
        List<UnitId> contributors = round.plan().contributors();
        InCharge found = names.inChargeOf(point.words()).or(() -> from(point)).orElse(InCharge.all());
        boolean all = new HashSet<>(found.units()).equals(new HashSet<>(contributors));
        return all ? InCharge.all() : found;
    }

    private static Optional<InCharge> from(TaskPoint point) {
        return point.from().isEmpty() ? Optional.empty() : Optional.of(InCharge.of(point.from()));
    }

    private static UnitNames names(List<Unit> units, RegimePlan plan) {
        List<UnitNames.Named> named = units.stream()
                .map(unit -> new UnitNames.Named(unit.id(), unit.name(), unit.shortName()))
                .toList();
        List<UnitNames.Group> groups = new ArrayList<>();
        Stream.concat(plan.groups().stream(), plan.kinds().stream())
                .forEach(group -> groups.add(new UnitNames.Group(group.name(), group.units())));
        return UnitNames.of(named, groups);
    }

    /** The unit of a name as somebody types it, or null. */
    static @Nullable UnitId byName(String typed, List<Unit> units) {
        String name = typed.strip();
        List<UnitId> found = units.stream()
                .filter(unit ->
                        unit.shortName().equalsIgnoreCase(name) || unit.name().equalsIgnoreCase(name))
                .map(Unit::id)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}
