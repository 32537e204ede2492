package vn.trinhky.dispatch.lines;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.trinhky.dispatch.Addressee;
import vn.trinhky.dispatch.addresses.AddressBook;
import vn.trinhky.dispatch.addresses.AxisCodes;
import vn.trinhky.dispatch.addresses.KnownAddresses;
import vn.trinhky.dispatch.addresses.Recipient;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.distribution.Standing;

/**
 * How those behind a list are reached.
 *
 * @param staffed the units in which a clerk with an account opens what is sent
 * @param codes of the units that are reached over the axis
 * @param written what the book of addresses says of them
 */
record Ways(
        Map<UnitId, Unit> units,
        Map<PersonId, Person> people,
        Set<UnitId> staffed,
        Map<UnitId, String> codes,
        Map<Recipient, List<Reach>> written) {

    static Ways to(List<Standing> standing, OfficeDirectory office, AddressBook book, AxisCodes axis) {
        List<UnitId> units = standing.stream()
                .flatMap(one -> Stream.ofNullable(one.unit()))
                .distinct()
                .toList();
        List<PersonId> people = standing.stream()
                .flatMap(one -> Stream.ofNullable(one.person()))
                .distinct()
                .toList();
        return new Ways(
                office.unitsById(units),
                office.peopleById(people),
                office.staffed(units, PostKind.CLERK),
                axis.of(units),
                book.of(units, people));
    }

    /** A unit receives at its clerk's desk, a person with an account at her own. */
    Addressee addressee(String line, Standing standing) {
        UnitId unit = standing.unit();
        if (unit != null) {
            String email = Objects.requireNonNull(units.get(unit)).email();
            KnownAddresses known = new KnownAddresses(staffed.contains(unit), codes.get(unit), email);
            return new Addressee(line, standing.name(), unit, null, known.ways(written(Recipient.unit(unit))));
        }
        Person person = Objects.requireNonNull(people.get(standing.person()));
        KnownAddresses known = new KnownAddresses(person.hasAccount(), null, person.email());
        return new Addressee(
                line, standing.name(), null, person.id(), known.ways(written(Recipient.person(person.id()))));
    }

    private List<Reach> written(Recipient recipient) {
        return written.getOrDefault(recipient, List.of());
    }
}
