package vn.trinhky.workflow.map.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Officer.Absent;
import vn.trinhky.office.PersonId;

@Tag("deadlines")
class HeldTests {

    private final Officer lam = new Officer(new PersonId(UUID.randomUUID()), "A Lâm", "lam", List.of());
    private final Absent nguyet = new Absent(
            UUID.randomUUID(), new PersonId(UUID.randomUUID()), "Y Nguyệt", LocalDate.parse("2026-01-31"), List.of());

    @Test
    void liesBeforeTheOneWhoseWorkIsDone() {
        assertThat(at("review", nguyet.id()).isBefore(lam.inPlaceOf(nguyet))).isTrue();
        assertThat(at("review", nguyet.id()).isBefore(lam)).isFalse();
        assertThat(at("review", lam.id()).isBefore(lam)).isTrue();
        assertThat(at("review", lam.id()).isBefore(lam.inPlaceOf(nguyet))).isFalse();
    }

    @Test
    void isNotSignedInThePlaceOfAnother() {
        assertThat(at("sign", nguyet.id()).isBefore(lam.inPlaceOf(nguyet))).isFalse();
        assertThat(at("sign", lam.id()).isBefore(lam)).isTrue();
    }

    private static Held at(String step, PersonId person) {
        return new Held(step, Instant.EPOCH, person, null, null);
    }
}
