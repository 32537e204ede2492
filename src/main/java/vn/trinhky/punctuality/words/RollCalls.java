package vn.trinhky.punctuality.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.Content;
import vn.trinhky.punctuality.Fact;
import vn.trinhky.punctuality.Facts;
import vn.trinhky.punctuality.words.Attendance.Attended;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.UnitGroup;

/** Reads who was asked in a round and how each stands. Needs nothing that texts need. */
@Component
class RollCalls {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Facts facts;
    private final OfficeDirectory office;
    private final MessageSource messages;

    RollCalls(Facts facts, OfficeDirectory office, MessageSource messages) {
        this.facts = facts;
        this.office = office;
        this.messages = messages;
    }

    /** All units of a round, in the order of its plan. */
    record Roll(Round round, List<Called> all) {

        /** @param units null for all */
        Attendance among(@Nullable Set<UnitId> units) {
            return new Attendance(all.stream()
                    .filter(called -> units == null || units.contains(called.unit()))
                    .map(Called::attended)
                    .toList());
        }
    }

    record Called(UnitId unit, Attended attended) {}

    Roll of(Round round, LocalDate today) {
        Map<UnitId, Integer> order = new HashMap<>();
        round.plan().contributors().forEach(unit -> order.putIfAbsent(unit, order.size()));
        Map<UnitId, String> kinds = kinds(round);
        List<Fact> found = facts.of(round.id());
        Map<UnitId, Unit> units =
                office.unitsById(found.stream().map(Fact::unit).toList());
        return new Roll(
                round,
                found.stream()
                        .filter(fact -> units.containsKey(fact.unit()))
                        .sorted(Comparator.comparingInt(fact -> order.getOrDefault(fact.unit(), Integer.MAX_VALUE)))
                        .map(fact -> called(fact, Objects.requireNonNull(units.get(fact.unit())), kinds, today))
                        .toList());
    }

    private Called called(Fact fact, Unit unit, Map<UnitId, String> kinds, LocalDate today) {
        String kind = kinds.getOrDefault(unit.id(), said(unit));
        return new Called(
                fact.unit(),
                new Attended(
                        inSentence(unit),
                        kind,
                        fact.standing(today),
                        fact.timing().days(),
                        fact.timing().sentOn() != null && fact.content() == Content.NIL));
    }

    /** What the regime calls its kinds of contributors. */
    private static Map<UnitId, String> kinds(Round round) {
        Map<UnitId, String> kinds = new HashMap<>();
        for (UnitGroup kind : round.plan().kinds()) {
            kind.units().forEach(unit -> kinds.putIfAbsent(unit, inSentence(kind.name())));
        }
        return kinds;
    }

    private String said(Unit unit) {
        return inSentence(messages.getMessage("summary.kind." + unit.kind(), null, VIETNAMESE));
    }

    private static String inSentence(Unit unit) {
        return inSentence(unit.shortName());
    }

    /** Names of bodies that are written in capitals stay so. */
    private static String inSentence(String name) {
        boolean isAbbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return isAbbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
