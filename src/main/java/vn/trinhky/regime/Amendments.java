package vn.trinhky.regime;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

/**
 * What was agreed for an open round beyond its plan.
 *
 * @param deadlines the later days that single units were given, as ISO 8601 has them, by the unit's id
 * @param withdrawn the units that were asked once and are asked no longer; they still see the round
 * @param moved the sections that were given up, each with the one that has taken their texts
 * @param signatories to whom the report was handed for signature, one after the other; null for rounds from before that
 *     was possible
 */
public record Amendments(
        Map<String, String> deadlines,
        List<UUID> withdrawn,
        Map<String, String> moved,
        @Nullable List<UUID> signatories) {

    public static final Amendments NONE = new Amendments(Map.of(), List.of(), Map.of(), List.of());

    public Amendments {
        deadlines = Map.copyOf(deadlines);
        withdrawn = List.copyOf(withdrawn);
        moved = Map.copyOf(moved);
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
    }

    /** To whom the report was handed for signature; the last of them has it. */
    List<PersonId> handedTo() {
        return signatories == null
                ? List.of()
                : signatories.stream().map(PersonId::new).toList();
    }

    Amendments handedTo(PersonId signatory) {
        List<UUID> all = Stream.concat(handedTo().stream(), Stream.of(signatory))
                .map(PersonId::value)
                .toList();
        return new Amendments(deadlines, withdrawn, moved, all);
    }

    /** The day that a unit was given for itself. */
    @Nullable
    LocalDate deadline(UnitId unit) {
        String day = deadlines.get(unit.value().toString());
        return day == null ? null : LocalDate.parse(day);
    }

    public Amendments extended(UnitId unit, LocalDate day) {
        return extended(Map.of(unit, day));
    }

    Amendments extended(Map<UnitId, LocalDate> days) {
        Map<String, String> changed = new LinkedHashMap<>(deadlines);
        days.forEach((unit, day) -> changed.put(unit.value().toString(), day.toString()));
        return new Amendments(changed, withdrawn, moved, signatories);
    }

    public Amendments without(UnitId unit) {
        List<UUID> all = Stream.concat(withdrawn.stream(), Stream.of(unit.value()))
                .distinct()
                .toList();
        return new Amendments(deadlines, all, moved, signatories);
    }

    public Amendments withAgain(UnitId unit) {
        List<UUID> others =
                withdrawn.stream().filter(id -> !id.equals(unit.value())).toList();
        return new Amendments(deadlines, others, moved, signatories);
    }

    /** What had gone to a section that is given up now goes on to the next. */
    public Amendments given(String section, String into) {
        Map<String, String> changed = new LinkedHashMap<>();
        moved.forEach((from, to) -> changed.put(from, to.equals(section) ? into : to));
        changed.put(section, into);
        return new Amendments(deadlines, withdrawn, changed, signatories);
    }
}
