package vn.trinhky.pdf.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.pdf.comparing.HandSetSheet.Cell;

@Tag("signing")
class PlacedLettersTests {

    private static final Cell HOUSEHOLDS = new Cell(80, 700, "1250");
    private static final Cell LEFT_POVERTY = new Cell(140, 700, "1205");
    private static final List<Cell> ROW = List.of(HOUSEHOLDS, LEFT_POVERTY);

    @Test
    void areTheSameInWhateverOrderTheyWereWritten() throws IOException {
        assertThat(same(List.of(LEFT_POVERTY, HOUSEHOLDS))).isTrue();
        assertThat(same(List.of(new Cell(141, 700.6f, "1205"), new Cell(79.5f, 699, "1250"))))
                .isTrue();
    }

    @Test
    void differWhereNeighboursHaveChangedTheirPlaces() throws IOException {
        assertThat(same(List.of(new Cell(80, 700, "1205"), new Cell(140, 700, "1250"))))
                .isFalse();
        assertThat(same(List.of(HOUSEHOLDS, new Cell(140, 700, "2105")))).isFalse();
        assertThat(same(List.of(HOUSEHOLDS, new Cell(140, 690, "1205")))).isFalse();
    }

    @Test
    void differInAnyLetterMoreOrLess() throws IOException {
        assertThat(same(List.of(HOUSEHOLDS))).isFalse();
        assertThat(same(List.of(HOUSEHOLDS, LEFT_POVERTY, new Cell(160.5f, 700, "5"))))
                .isFalse();
        assertThat(same(List.of(HOUSEHOLDS, LEFT_POVERTY, LEFT_POVERTY))).isFalse();
        assertThat(same(List.of(HOUSEHOLDS, new Cell(140, 700, "1206")))).isFalse();
    }

    private static boolean same(List<Cell> written) throws IOException {
        try (OpenedPdf table = OpenedPdf.open(HandSetSheet.pdf(ROW));
                OpenedPdf other = OpenedPdf.open(HandSetSheet.pdf(written))) {
            return table.letters(1).isSameAs(other.letters(1));
        }
    }
}
