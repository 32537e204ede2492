package vn.trinhky.regime.distribution.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.distribution.GroupRegister;
import vn.trinhky.regime.distribution.UnitRule;

/** Puts together whom a page offers: groups and rules first, then the units and people of today. */
@Component
class Offered {

    private final OfficeDirectory office;
    private final GroupRegister groups;
    private final MessageSource messages;
    private final Clock clock;

    Offered(OfficeDirectory office, GroupRegister groups, MessageSource messages, Clock clock) {
        this.office = office;
        this.groups = groups;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whom a line may name. */
    Choices forLines(RegimePlan plan, List<DistributionLine> lines, Locale language) {
        Choices choices = new Choices();
        groups.all().forEach(group -> {
            String label = words("list.group", language, group.name());
            choices.add(Tokens.group(group.id()), label, "", group.name());
        });
        plan.circles().forEach(circle -> {
            String name = language.getLanguage().equals("vi") ? circle.name() : circle.nameEn();
            choices.add(Tokens.circle(circle.code()), words("list.circle", language, name), circle.code(), name);
        });
        List<Unit> units = office.unitsOn(LocalDate.now(clock));
        rules(units).forEach((rule, above) -> addRule(choices, rule, above, language));
        lines.stream()
                .flatMap(line -> line.rules().stream())
                .forEach(rule -> addRule(choices, rule, office.unit(rule.below()), language));
        addUnits(choices, units);
        List<UnitId> ended = lines.stream()
                .flatMap(line -> line.units().stream())
                .filter(id -> !choices.offers(Tokens.unit(id)))
                .toList();
        addUnits(choices, List.copyOf(office.unitsById(ended).values()));
        addPeople(choices);
        return choices;
    }

    /** Whom a group may have: units and people. */
    Choices forGroup(List<UnitId> members) {
        Choices choices = new Choices();
        addUnits(choices, office.unitsOn(LocalDate.now(clock)));
        List<UnitId> ended =
                members.stream().filter(id -> !choices.offers(Tokens.unit(id))).toList();
        addUnits(choices, List.copyOf(office.unitsById(ended).values()));
        addPeople(choices);
        return choices;
    }

    /** The rules that find at least two of today's units, each with the unit above them. */
    private static Map<UnitRule, Unit> rules(List<Unit> units) {
        Map<UnitId, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<UnitRule, Integer> found = new LinkedHashMap<>();
        for (Unit unit : units) {
            for (Unit above = above(unit, byId); above != null; above = above(above, byId)) {
                found.merge(new UnitRule(unit.kind(), above.id()), 1, Integer::sum);
            }
        }
        Map<UnitRule, Unit> offered = new LinkedHashMap<>();
        found.forEach((rule, count) -> {
            if (count > 1) {
                offered.put(rule, Objects.requireNonNull(byId.get(rule.below())));
            }
        });
        return offered;
    }

    private static @Nullable Unit above(Unit unit, Map<UnitId, Unit> byId) {
        UnitId parent = unit.parent();
        return parent == null ? null : byId.get(parent);
    }

    private void addRule(Choices choices, UnitRule rule, Unit above, Locale language) {
        String kind = words("summary.kind." + rule.kind(), language);
        choices.add(Tokens.rule(rule), words("list.rule", language, kind, above.name()), above.code());
    }

    private static void addUnits(Choices choices, List<Unit> units) {
        units.forEach(
                unit -> choices.add(Tokens.unit(unit.id()), unit.name(), unit.code(), unit.code(), unit.shortName()));
    }

    private void addPeople(Choices choices) {
        for (Person person : office.everybody()) {
            String known = Objects.requireNonNullElse(person.signInName(), "");
            String detail = person.email() == null ? known : person.email();
            choices.add(Tokens.person(person.id()), person.fullName(), detail, detail);
        }
    }

    private String words(String key, Locale language, Object... details) {
        return messages.getMessage(key, details, language);
    }
}
