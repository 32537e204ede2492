package vn.trinhky.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Table.Cell;
import vn.trinhky.manuscript.Table.Row;
import vn.trinhky.manuscript.Text;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.TemplateMeasures;
import vn.trinhky.word.Templates;

class PdfTableTests {

    private static final PdfWriter WRITER = new PdfWriter();
    private static final TemplateMeasures PARTY = new Templates().measures(LayoutProfile.PARTY_HD36_2018);

    @Test
    void repeatsTheHeadOfALongTableOnEachOfItsPages() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(cell("Chỉ tiêu"), cell("Kết quả")));
        for (int i = 1; i <= 80; i++) {
            rows.add(row(cell("Chỉ tiêu số " + i), cell("Đạt " + i)));
        }
        Proof proof = proof(new Table(id(), 1, rows, null));

        assertThat(proof.faults()).isEmpty();
        List<String> pages = PdfText.pagesOf(proof.pdf());
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.contains("Chỉ tiêu Kết quả"));
        assertThat(String.join(" ", pages)).contains("Chỉ tiêu số 1 Đạt 1", "Chỉ tiêu số 80 Đạt 80");
    }

    @Test
    void letsCellsSpanColumnsAndRows() {
        Proof proof = proof(new Table(
                id(),
                0,
                List.of(
                        row(new Cell(2, 1, List.of(paragraph("Ngang"))), new Cell(1, 2, List.of(paragraph("Dọc")))),
                        row(cell("Trái"), cell("Phải"))),
                null));

        assertThat(proof.faults()).isEmpty();
        assertThat(PdfText.of(proof.pdf())).contains("Ngang", "Dọc", "Trái", "Phải");
    }

    @Test
    void setsTheFootnotesOfCells() {
        Inline note = new Footnote(id(), List.of(paragraph("Theo số liệu của Chi cục.")));
        Block noted = new Paragraph(id(), List.of(Text.plain("26 mô hình"), note), null);
        Proof proof = proof(new Table(id(), 0, List.of(row(cell("A"), new Cell(1, 1, List.of(noted)))), null));

        assertThat(proof.faults()).isEmpty();
        assertThat(PdfText.of(proof.pdf())).contains("26 mô hình", "Theo số liệu của Chi cục.");
    }

    @Test
    void setsATableThatLacksCellsOrIsAllHead() {
        assertThat(proof(new Table(id(), 2, List.of(row(cell("A"), cell("B")), row(cell("C"))), null))
                        .faults())
                .isEmpty();
        assertThat(proof(new Table(id(), 0, List.of(row()), null)).pages()).isEqualTo(1);
        assertThat(proof(new Table(id(), 0, List.of(), null)).pages()).isEqualTo(1);
    }

    private static Proof proof(Table table) {
        return WRITER.proof(SampleReport.document(new Manuscript(List.of(table))), PARTY);
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    private static Cell cell(String text) {
        return new Cell(1, 1, List.of(paragraph(text)));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(id(), List.of(Text.plain(text)), null);
    }

    private static BlockId id() {
        return new BlockId("0000000000000001");
    }
}
