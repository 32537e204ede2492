package vn.trinhky.office.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.absence.Absence.Standing;
import vn.trinhky.office.absence.refusals.AbsenceHasBegun;
import vn.trinhky.office.absence.refusals.AbsenceIsOver;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** The days of an absence, and what two absences have against each other. */
@Tag("deadlines")
class AbsenceTests {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final PersonId NGUYET = new PersonId(UUID.randomUUID());
    private static final PersonId LAM = new PersonId(UUID.randomUUID());
    private static final PersonId HA = new PersonId(UUID.randomUUID());
    private static final Map<String, PersonId> PEOPLE = Map.of("nguyet", NGUYET, "lam", LAM, "ha", HA);

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, COMING",
        "2026-03-10, PRESENT",
        "2026-03-12, PRESENT",
        "2026-03-13, OVER",
    })
    void includesBothItsDays(LocalDate day, Standing standing) {
        assertThat(absence("nguyet", "lam").standing(day)).isEqualTo(standing);
    }

    @Test
    void isOverAtOnceWhenSheIsBack() {
        Absence absence = absence("nguyet", "lam");
        absence.end(LocalDate.parse("2026-03-11"), NOW);
        assertThat(absence.standing(LocalDate.parse("2026-03-11"))).isEqualTo(Standing.OVER);
        assertThatThrownBy(() -> absence.end(LocalDate.parse("2026-03-11"), NOW))
                .isInstanceOf(AbsenceIsOver.class);
    }

    @Test
    void keepsItsFirstDayOnceItHasBegun() {
        Absence absence = absence("nguyet", "lam");
        Stay later = stay("2026-03-11", "2026-03-20", HA);
        assertThat(catchThrowable(() -> absence.change(later, "Y Nguyệt", LocalDate.parse("2026-03-10"), NOW)))
                .isInstanceOf(AbsenceHasBegun.class);
        assertThat(absence.substitute()).as("nothing was changed").isEqualTo(LAM);
        absence.change(later, "Y Nguyệt", LocalDate.parse("2026-03-09"), NOW);
        assertThat(absence.firstDay()).isEqualTo("2026-03-11");
        assertThat(absence.substitute()).isEqualTo(HA);
    }

    @Test
    void doesNotChangeWhenItIsOver() {
        assertThatThrownBy(() -> absence("nguyet", "lam")
                        .change(stay("2026-03-10", "2026-04-01", HA), "", LocalDate.parse("2026-03-13"), NOW))
                .isInstanceOf(AbsenceIsOver.class);
    }

    /** The other absence of the same days: of whom, with whom; the new one: of whom, with whom; the answer. */
    @ParameterizedTest
    @CsvSource({
        "nguyet, lam, nguyet, ha, AbsencesOverlap",
        "nguyet, lam, lam, nguyet, CircularSubstitution",
        "nguyet, lam, ha, nguyet, SubstituteIsAbsent",
        "nguyet, lam, lam, ha, StandsInMeanwhile",
        "nguyet, lam, ha, lam,",
    })
    void standAgainstEachOther(
            String other, String standIn, String person, String substitute, @Nullable String answer) {
        Map<PersonId, Person> names = PEOPLE.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, one -> new Person(one.getValue(), one.getKey())));
        Refusal objection =
                new Clashes(List.of(absence(other, standIn)), names).objection(person(person), person(substitute));
        assertThat(objection == null ? null : objection.getClass().getSimpleName())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-09, absenceBackwards",
        "2026-03-10, 2027-03-11, absenceTooLong",
        "2026-03-10, 2026-03-10,",
        "2026-03-10, 2027-03-10,"
    })
    void lastsADayToAYear(String first, String last, @Nullable String answer) {
        Throwable invalid = catchThrowable(() -> stay(first, last, LAM));
        assertThat(Stream.ofNullable(invalid).map(one -> ((InvalidInput) one).messageKey()))
                .isEqualTo(Stream.ofNullable(answer).map("invalid."::concat).toList());
    }

    private static Absence absence(String person, String substitute) {
        return new Absence(person(person), stay("2026-03-10", "2026-03-12", person(substitute)), "Y Nguyệt", NOW);
    }

    private static Stay stay(String first, String last, PersonId substitute) {
        return new Stay(LocalDate.parse(first), LocalDate.parse(last), substitute, null);
    }

    private static PersonId person(String name) {
        return java.util.Objects.requireNonNull(PEOPLE.get(name));
    }
}
