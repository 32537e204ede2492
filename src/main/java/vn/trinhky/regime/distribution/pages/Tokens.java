package vn.trinhky.regime.distribution.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.DistributionLine.Mark;
import vn.trinhky.regime.distribution.RecipientGroup;
import vn.trinhky.regime.distribution.UnitRule;
import vn.trinhky.web.InvalidInput;

/** How forms name those behind a line, such as {@code unit:…} or {@code rule:DEPARTMENT:…}. */
final class Tokens {

    private final List<UnitId> units = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private final List<UUID> groups = new ArrayList<>();
    private final List<String> circles = new ArrayList<>();
    private final List<UnitRule> rules = new ArrayList<>();

    private Tokens() {}

    static String unit(UnitId id) {
        return "unit:" + id.value();
    }

    static String person(PersonId id) {
        return "person:" + id.value();
    }

    static String group(UUID id) {
        return "group:" + id;
    }

    static String circle(String code) {
        return "circle:" + code;
    }

    static String rule(UnitRule rule) {
        return "rule:" + rule.kind() + ":" + rule.below().value();
    }

    /** All behind a line, in the order in which they receive. */
    static List<String> of(DistributionLine line) {
        return Stream.of(
                        line.units().stream().map(Tokens::unit),
                        line.groups().stream().map(Tokens::group),
                        line.circles().stream().map(Tokens::circle),
                        line.rules().stream().map(Tokens::rule),
                        line.people().stream().map(Tokens::person))
                .flatMap(part -> part)
                .toList();
    }

    static List<String> of(RecipientGroup.Members members) {
        return Stream.concat(
                        members.units().stream().map(Tokens::unit),
                        members.people().stream().map(Tokens::person))
                .toList();
    }

    /** @throws InvalidInput if a token names nobody */
    static DistributionLine line(String text, Mark mark, List<String> tokens) {
        Tokens read = read(tokens);
        return new DistributionLine(text, mark, read.units, read.people, read.groups, read.circles, read.rules);
    }

    /** @throws InvalidInput if a token names nobody, or something that a group cannot have */
    static RecipientGroup.Members members(String name, List<String> tokens) {
        Tokens read = read(tokens);
        if (read.units.size() + read.people.size() < tokens.stream().distinct().count()) {
            throw new InvalidInput("who", "noSuchRecipient", name);
        }
        return new RecipientGroup.Members(name, read.units, read.people);
    }

    private static Tokens read(List<String> tokens) {
        Tokens all = new Tokens();
        tokens.stream().distinct().forEach(token -> {
            try {
                all.take(token.split(":"));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException nobody) {
                throw new InvalidInput("who", "noSuchRecipient", token);
            }
        });
        return all;
    }

    private void take(String[] parts) {
        switch (parts[0]) {
            case "unit" -> units.add(new UnitId(UUID.fromString(parts[1])));
            case "person" -> people.add(new PersonId(UUID.fromString(parts[1])));
            case "group" -> groups.add(UUID.fromString(parts[1]));
            case "circle" -> circles.add(parts[1]);
            case "rule" -> rules.add(new UnitRule(UnitKind.valueOf(parts[1]), new UnitId(UUID.fromString(parts[2]))));
            default -> throw new IllegalArgumentException(parts[0]);
        }
    }
}
