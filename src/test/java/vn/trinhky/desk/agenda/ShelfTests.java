package vn.trinhky.desk.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("deadlines")
class ShelfTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    @Test
    void laysEveryDayInItsPlace() {
        assertThat(Shelf.of(FRIDAY.minusDays(1), FRIDAY)).isEqualTo(Shelf.LATE);
        assertThat(Shelf.of(FRIDAY, FRIDAY)).isEqualTo(Shelf.TODAY);
        assertThat(Shelf.of(FRIDAY.plusDays(2), FRIDAY)).as("Sunday").isEqualTo(Shelf.WEEK);
        assertThat(Shelf.of(FRIDAY.plusDays(3), FRIDAY)).as("Monday").isEqualTo(Shelf.LATER);
        assertThat(Shelf.of(FRIDAY.plusDays(1), FRIDAY.plusDays(2)))
                .as("Saturday, on Sunday")
                .isEqualTo(Shelf.LATE);
        assertThat(Shelf.of(null, FRIDAY)).isEqualTo(Shelf.UNDATED);
    }
}
