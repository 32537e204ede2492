package vn.trinhky.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.authority.refusals.AuthorityForOtherTypes;
import vn.trinhky.authority.refusals.NoAuthority;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Refusal;

/** Answers who may sign what on a day, and why somebody may not. */
@Component
public class SigningAuthorities {

    /** Her own before what was handed to her, the narrower before the wider, the newer before the older. */
    private static final Comparator<SigningAuthority> BEST_FIRST = Comparator.comparing(SigningAuthority::isDelegated)
            .thenComparing(authority -> authority.types().isEmpty())
            .thenComparing(Comparator.comparing(SigningAuthority::firstDay).reversed())
            .thenComparing(SigningAuthority::enteredAt);

    private final Authorities authorities;
    private final OfficeDirectory office;

    SigningAuthorities(Authorities authorities, OfficeDirectory office) {
        this.authorities = authorities;
        this.office = office;
    }

    /**
     * Why somebody may not sign a document of a body on a day, or null if she may.
     *
     * @param typeCode of the document, such as {@code BC}
     */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionTo(PersonId person, UnitId body, String typeCode, LocalDate day) {
        List<SigningAuthority> held = authorities.findByPersonAndBody(person, body);
        if (held.isEmpty()) {
            return new NoAuthority(name(person), office.unit(body).name());
        }
        List<SigningAuthority> covering =
                held.stream().filter(one -> one.covers(typeCode)).toList();
        if (covering.isEmpty()) {
            return new AuthorityForOtherTypes(
                    name(person), typeCode, office.unit(body).name());
        }
        return covering.stream()
                .min(Comparator.comparing((SigningAuthority one) -> !one.isInForce(day))
                        .thenComparing(one -> one.span().daysFrom(day)))
                .map(nearest -> nearest.objectionOn(day))
                .orElse(null);
    }

    /** On what she signs; empty when {@link #objectionTo} objects. */
    @Transactional(readOnly = true)
    public Optional<SigningAuthority> inForce(PersonId person, UnitId body, String typeCode, LocalDate day) {
        return authorities.findByPersonAndBody(person, body).stream()
                .filter(one -> one.covers(typeCode) && one.isInForce(day))
                .min(BEST_FIRST);
    }

    /** Everybody who may sign a document of a body on a day, by name. */
    @Transactional(readOnly = true)
    public List<Person> authorised(UnitId body, String typeCode, LocalDate day) {
        List<PersonId> people = authorities.findByBody(body).stream()
                .filter(one -> one.covers(typeCode) && one.isInForce(day))
                .map(SigningAuthority::person)
                .distinct()
                .toList();
        return office.peopleById(people).values().stream()
                .sorted(Comparator.comparing(Person::fullName))
                .toList();
    }

    private String name(PersonId person) {
        return office.person(person).fullName();
    }
}
