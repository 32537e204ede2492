package vn.trinhky.authority.pages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.trinhky.authority.AuthorityRegister;
import vn.trinhky.authority.SigningAuthority;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;

/** Lays the register out for a reader: her own bodies, or all of them for an administrator. */
@Component
class RegisterView {

    private final AuthorityRegister register;
    private final OfficeDirectory office;

    RegisterView(AuthorityRegister register, OfficeDirectory office) {
        this.register = register;
        this.office = office;
    }

    /** The bodies for which anything was ever entered, as the officer may read it, by their codes. */
    List<BodyLines> bodies(Officer officer, LocalDate day) {
        return office.unitsOn(day).stream()
                .filter(unit -> register.mayRead(unit.id(), officer))
                .map(unit -> body(unit, day))
                .filter(body -> !body.lines().isEmpty())
                .toList();
    }

    private BodyLines body(Unit unit, LocalDate day) {
        List<SigningAuthority> entries = register.of(unit.id());
        return new BodyLines(
                unit,
                lines(entries, unit.id(), day),
                register.history(unit.id()).stream().map(EntryOfJournal::new).toList(),
                register.verify(unit.id()));
    }

    List<AuthorityLine> lines(Collection<SigningAuthority> entries, UnitId body, LocalDate day) {
        Asked asked = new Asked(day, register.profile(body, day));
        Map<PersonId, Person> people = office.peopleById(
                entries.stream().map(SigningAuthority::person).distinct().toList());
        return entries.stream()
                .map(one -> AuthorityLine.of(
                        one,
                        asked,
                        Objects.requireNonNull(people.get(one.person())).fullName()))
                .toList();
    }

    AuthorityLine line(SigningAuthority one, LocalDate day) {
        return lines(List.of(one), one.body(), day).get(0);
    }
}
