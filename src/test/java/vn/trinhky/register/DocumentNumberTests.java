package vn.trinhky.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentNumberTests {

    private static final DocumentNumber PARTY = new DocumentNumber(128, "BC/BCĐ", LocalDate.of(2024, 6, 14));
    private static final DocumentNumber STATE = new DocumentNumber(5, "BC-UBND", LocalDate.of(2024, 2, 3));

    @Test
    void isPrintedAsThePartyOrTheStateWritesIt() {
        assertThat(PARTY.printed()).isEqualTo("128-BC/BCĐ");
        assertThat(STATE.printed()).isEqualTo("05/BC-UBND");
    }

    @Test
    void namesFilesWithoutASlash() {
        assertThat(PARTY.fileName()).isEqualTo("128-BC-BCĐ");
        assertThat(STATE.fileName()).isEqualTo("05-BC-UBND");
    }

    @Test
    void writesZerosBeforeSmallDaysAndTheFirstTwoMonths() {
        assertThat(PARTY.dateInWords()).isEqualTo("ngày 14 tháng 6 năm 2024");
        assertThat(STATE.dateInWords()).isEqualTo("ngày 03 tháng 02 năm 2024");
    }
}
