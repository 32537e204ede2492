package vn.trinhky.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("dispatch")
class DocumentIdTests {

    @Test
    void isWrittenAsTheStandardShowsIt() {
        DocumentId id = DocumentId.of("000.00.04.G14", LocalDate.of(2012, 8, 6), 267, "VPCP-TTĐT");

        assertThat(id).hasToString("000.00.04.G14,2012/08/06,267/VPCP-TTĐT");
        assertThat(DocumentId.parse(id.toString())).contains(id);
    }

    @Test
    void aPartyNotationKeepsItsOwnSlash() {
        assertThat(DocumentId.parse("H34.19,2024/06/20,128/BC/BCĐ"))
                .contains(DocumentId.of("H34.19", LocalDate.of(2024, 6, 20), 128, "BC/BCĐ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "H34", "H34,2024/06/20", "H34,2024/06/20,128", "H34,20.6.2024,128/BC", ",2024/06/20,1/BC"})
    void whatIsNoIdIsNotRead(String written) {
        assertThat(DocumentId.parse(written)).isEmpty();
    }
}
