package vn.trinhky.signature;

import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

/** Whose a key or a picture is: a person signs, a unit seals. */
public sealed interface KeyHolder {

    record OfPerson(PersonId person) implements KeyHolder {}

    record OfUnit(UnitId unit) implements KeyHolder {}

    static KeyHolder of(PersonId person) {
        return new OfPerson(person);
    }

    static KeyHolder of(UnitId unit) {
        return new OfUnit(unit);
    }
}
