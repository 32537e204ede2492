package vn.trinhky.dispatch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.addresses.AddressBook;
import vn.trinhky.dispatch.addresses.KnownAddresses;
import vn.trinhky.dispatch.addresses.Recipient;
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
    private final AddressBook book;

    Addressees(OfficeDirectory office, AddressBook book) {
        this.office = office;
        this.book = book;
    }

    /** Everybody behind the lines, each once, in the printed order. */
    List<Addressee> behind(List<DistributionLine> lines) {
        List<Addressee> all = new ArrayList<>();
        for (DistributionLine line : lines) {
            line.units().forEach(unit -> all.add(unit(line, unit)));
            line.people().forEach(person -> all.add(person(line, person)));
        }
        Set<Object> seen = new HashSet<>();
        return all.stream().filter(addressee -> seen.add(addressee.identity())).toList();
    }

    /** A unit receives at its clerk's desk. */
    private Addressee unit(DistributionLine line, UnitId id) {
        Unit unit = office.unit(id);
        boolean hasClerk = office.holders(id, PostKind.CLERK).stream().anyMatch(Person::hasAccount);
        KnownAddresses known = new KnownAddresses(hasClerk, null, unit.email());
        return new Addressee(line.printed(), unit.name(), id, null, known.ways(book.of(Recipient.unit(id))));
    }

    private Addressee person(DistributionLine line, PersonId id) {
        Person person = office.person(id);
        KnownAddresses known = new KnownAddresses(person.hasAccount(), null, person.email());
        return new Addressee(line.printed(), person.fullName(), null, id, known.ways(book.of(Recipient.person(id))));
    }
}
