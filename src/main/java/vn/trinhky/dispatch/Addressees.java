package vn.trinhky.dispatch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.edxml.gateway.GatewayAddress;
import vn.trinhky.dispatch.organs.OrganCodes;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.DistributionLine;

/** Expands the lines of a distribution list to addressees. */
@Component
class Addressees {

    private final OfficeDirectory office;
    private final OrganCodes organs;
    private final GatewayAddress gateway;

    Addressees(OfficeDirectory office, OrganCodes organs, GatewayAddress gateway) {
        this.office = office;
        this.organs = organs;
        this.gateway = gateway;
    }

    /** Everybody behind the lines, each once, in the printed order. */
    List<Addressee> behind(List<DistributionLine> lines) {
        Map<UnitId, List<String>> codes = codes(lines);
        List<Addressee> all = new ArrayList<>();
        for (DistributionLine line : lines) {
            line.units().forEach(unit -> all.add(unit(line, unit, codes.getOrDefault(unit, List.of()))));
            line.people().forEach(person -> all.add(person(line, person)));
        }
        Set<Object> seen = new HashSet<>();
        return all.stream().filter(addressee -> seen.add(addressee.identity())).toList();
    }

    /** Codes lead nowhere while this office has no gateway. */
    private Map<UnitId, List<String>> codes(List<DistributionLine> lines) {
        return gateway.isKnown()
                ? organs.codes(lines.stream().flatMap(line -> line.units().stream()).toList())
                : Map.of();
    }

    /** A unit receives at its clerk's desk. */
    private Addressee unit(DistributionLine line, UnitId id, List<String> organs) {
        Unit unit = office.unit(id);
        boolean hasClerk = office.holders(id, PostKind.CLERK).stream().anyMatch(Person::hasAccount);
        return new Addressee(line.printed(), unit.name(), id, null, organs.isEmpty() ? null : organs.get(0), unit.email(), hasClerk);
    }

    private Addressee person(DistributionLine line, PersonId id) {
        Person person = office.person(id);
        return new Addressee(line.printed(), person.fullName(), null, id, null, person.email(), person.hasAccount());
    }
}
