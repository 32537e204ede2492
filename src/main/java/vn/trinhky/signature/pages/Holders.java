package vn.trinhky.signature.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.web.InvalidInput;

/** Whose a key can be: people who sign, and units. A form names them {@code person:<id>} and {@code unit:<id>}. */
@Component
class Holders {

    private static final String PERSON = "person:";
    private static final String UNIT = "unit:";

    private final OfficeDirectory office;
    private final Clock clock;

    Holders(OfficeDirectory office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** @param value as a form sends it */
    record Choice(String value, String name) {}

    List<Choice> people() {
        return office.holders(PostKind.SIGNATORY).stream()
                .map(person -> new Choice(PERSON + person.id().value(), person.fullName()))
                .toList();
    }

    List<Choice> units() {
        return office.unitsOn(LocalDate.now(clock)).stream()
                .map(unit -> new Choice(UNIT + unit.id().value(), unit.name()))
                .toList();
    }

    /** @throws InvalidInput if nobody is named so */
    KeyHolder read(String value) {
        try {
            if (value.startsWith(PERSON)) {
                PersonId id = new PersonId(UUID.fromString(value.substring(PERSON.length())));
                return KeyHolder.of(office.person(id).id());
            }
            if (value.startsWith(UNIT)) {
                UnitId id = new UnitId(UUID.fromString(value.substring(UNIT.length())));
                return KeyHolder.of(office.unit(id).id());
            }
        } catch (IllegalArgumentException | NoSuchElementException unknown) {
            throw new InvalidInput("holder", "keyHolder");
        }
        throw new InvalidInput("holder", "keyHolder");
    }

    String name(KeyHolder holder) {
        return holder instanceof KeyHolder.OfPerson owner
                ? office.person(owner.person()).fullName()
                : office.unit(((KeyHolder.OfUnit) holder).unit()).name();
    }
}
