package vn.trinhky.dispatch.addresses;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

/** How units and people are reached today, by the book and by what the office knows of them; ten thousand of them in one go. */
@Component
public class PresentAddresses {

    private final OfficeDirectory office;
    private final AddressBook book;
    private final AxisCodes axis;

    PresentAddresses(OfficeDirectory office, AddressBook book, AxisCodes axis) {
        this.office = office;
        this.book = book;
        this.axis = axis;
    }

    /** The ways to each, in the order in which they would be tried; whom the office does not know is left out. */
    @Transactional(readOnly = true)
    public Map<Recipient, List<Reach>> of(Collection<UnitId> units, Collection<PersonId> people) {
        Map<Recipient, List<Reach>> written = book.of(units, people);
        Set<UnitId> staffed = office.staffed(units, PostKind.CLERK);
        Map<UnitId, String> codes = axis.of(units);
        Map<Recipient, List<Reach>> ways = new HashMap<>();
        office.unitsById(units).forEach((id, unit) -> {
            KnownAddresses known = new KnownAddresses(staffed.contains(id), code(id, codes), unit.email());
            add(Recipient.unit(id), known, written, ways);
        });
        office.peopleById(people).forEach((id, person) -> {
            KnownAddresses known = new KnownAddresses(person.hasAccount(), null, person.email());
            add(Recipient.person(id), known, written, ways);
        });
        return ways;
    }

    private static @Nullable String code(UnitId unit, Map<UnitId, String> codes) {
        return codes.get(unit);
    }

    private static void add(
            Recipient recipient,
            KnownAddresses known,
            Map<Recipient, List<Reach>> written,
            Map<Recipient, List<Reach>> ways) {
        ways.put(recipient, known.ways(written.getOrDefault(recipient, List.of())));
    }
}
