package vn.trinhky.dispatch.lines;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trinhky.dispatch.Addressee;
import vn.trinhky.dispatch.addresses.PresentAddresses;
import vn.trinhky.dispatch.addresses.Recipient;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.distribution.Standing;

/** How those behind a list are reached: a unit at its clerk's desk, a person with an account at her own, others elsewhere. */
record Ways(Map<Recipient, List<Reach>> present) {

    static Ways to(List<Standing> standing, PresentAddresses addresses) {
        List<UnitId> units = standing.stream()
                .flatMap(one -> Stream.ofNullable(one.unit()))
                .distinct()
                .toList();
        List<PersonId> people = standing.stream()
                .flatMap(one -> Stream.ofNullable(one.person()))
                .distinct()
                .toList();
        return new Ways(addresses.of(units, people));
    }

    Addressee addressee(String line, Standing standing) {
        UnitId unit = standing.unit();
        PersonId person = standing.person();
        Recipient recipient = unit == null ? Recipient.person(requireNonNull(person)) : Recipient.unit(unit);
        List<Reach> ways = requireNonNull(present.get(recipient));
        return new Addressee(line, standing.name(), unit, unit == null ? person : null, ways);
    }
}
