package vn.trinhky.compilation.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.office.EndedUnit;
import vn.trinhky.office.UnitId;
import vn.trinhky.testing.ComputingTime;

/** Names of units that are no more. */
@Tag("compiling")
class FormerUnitsTests {

    private final FormerUnits former = new FormerUnits(
            List.of(
                    ended("Ủy ban nhân dân huyện", "UBND huyện"),
                    ended("Xã Tân Lập", "Xã Tân Lập"),
                    ended("Phòng Dân tộc huyện", "Phòng Dân tộc")),
            List.of("Xã Tân Lập Đông", "Ban Chỉ đạo xã Tân Lập Thượng"));

    @Test
    void areFoundInAnyCapitalsUnderBothNames() {
        assertThat(names("UBND huyện và phòng dân tộc giao xã Tân Lập; ỦY BAN NHÂN DÂN HUYỆN."))
                .containsExactly("UBND huyện", "phòng dân tộc", "xã Tân Lập", "ỦY BAN NHÂN DÂN HUYỆN");
    }

    @Test
    void areNotFoundInTheNameOfAnotherPlaceOrOfAUnitThatExists() {
        assertThat(names("UBND huyện Kon Plông; xã Tân Lập Đông; Ban Chỉ đạo xã Tân Lập Thượng; Tân Lập"))
                .isEmpty();
    }

    @Test
    void takeNoLongerForThousandsOfThem() {
        List<EndedUnit> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(ended("Xã Đăk " + i, "Xã Đăk " + i));
        }
        FormerUnits thousands = new FormerUnits(many, List.of());
        String line = "UBND xã họp với xã Đăk 77 và thôn; ".repeat(2_000);
        assertThat(ComputingTime.of(() -> assertThat(thousands.in(line)).hasSize(2_000)))
                .isLessThan(Duration.ofSeconds(3));
    }

    private List<String> names(String line) {
        return former.in(line).stream()
                .map(found -> line.substring(found.from(), found.to()))
                .toList();
    }

    private static EndedUnit ended(String name, String shortName) {
        return new EndedUnit(new UnitId(UUID.randomUUID()), name, shortName, LocalDate.of(2025, 6, 30), List.of());
    }
}
