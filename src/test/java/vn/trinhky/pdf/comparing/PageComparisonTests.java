package vn.trinhky.pdf.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.pdf.comparing.HandSetSheet.Cell;

@Tag("signing")
class PageComparisonTests {

    private static final String ABOUT_POVERTY = """
            Bao cao ket qua thuc hien cong tac giam ngheo tren dia ban tinh
            Cac cap uy, chinh quyen da tap trung lanh dao, chi dao thuc hien cac chi tieu
            Trong quy da co 45 ho thoat ngheo, dat 90 phan tram ke hoach cua nam
            Cac don vi tiep tuc ra soat, ho tro cac ho co hoan canh kho khan
            De nghi cac co quan, dia phuong bao cao ket qua ve tinh truoc ngay 15
            """;

    /** The same manner of speaking, and most of the same syllables. */
    private static final String ABOUT_SCHOOLS = """
            Bao cao tinh hinh xay dung truong hoc cua cac dia phuong trong tinh
            Thuc hien ke hoach cua uy ban, chinh quyen cac cap da chi dao ra soat co so
            Ket qua quy nay dat 15 truong, 45 phan tram chi tieu; co 90 lop hoc kho khan
            Lanh dao co quan tap trung ho tro, tiep tuc giam lop tam tren dia ban
            Cac don vi bao cao ngay ve cong tac, de nghi tinh uy ho tro truoc nam hoc
            """;

    @Test
    void takesTwoPapersOfOneMannerOfSpeakingForTwo() throws IOException {
        ComparedPages compared = PageComparison.compare(pdf(ABOUT_POVERTY), pdf(ABOUT_SCHOOLS));

        assertThat(compared.isSameDocument()).isFalse();
        assertThat(compared.differing()).isEmpty();
    }

    @Test
    void takesAPaperWithOtherFiguresForTheSameWithADifferingPage() throws IOException {
        String altered = ABOUT_POVERTY.replace("45 ho", "54 ho").replace("90 phan tram", "108 phan tram");

        ComparedPages compared = PageComparison.compare(pdf(ABOUT_POVERTY), pdf(altered));

        assertThat(compared.isSameDocument()).isTrue();
        assertThat(compared.differing()).extracting(DifferingPage::page).containsExactly(1);
    }

    private static byte[] pdf(String text) throws IOException {
        List<String> lines = text.lines().toList();
        return HandSetSheet.pdf(IntStream.range(0, lines.size())
                .mapToObj(line -> new Cell(85, 750 - 18 * line, lines.get(line)))
                .toList());
    }
}
