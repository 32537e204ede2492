package vn.trinhky.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Table.Cell;
import vn.trinhky.manuscript.Table.Row;
import vn.trinhky.manuscript.Text;

/** A report of the usual shape: eight pages, 34 blocks, seven footnotes, one of them with items. */
public final class ReportOfSeven {

    private static final String SENTENCE =
            "Các cơ quan, đơn vị, địa phương tiếp tục phối hợp rà soát kết quả thực hiện "
                    + "nhiệm vụ trong quý, đôn đốc các thôn, làng báo cáo đúng hạn và cập nhật số liệu đầy đủ. ";

    private final List<Block> blocks = new ArrayList<>();
    private int ids;

    private ReportOfSeven() {}

    public static OfficialDocument party() {
        return document(LayoutProfile.PARTY_HD36_2018, List.of(), List.of("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"));
    }

    public static OfficialDocument state(String... addressees) {
        return document(LayoutProfile.STATE_ND30_2020, List.of(addressees), List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"));
    }

    private static OfficialDocument document(LayoutProfile profile, List<String> addressees, List<String> capacity) {
        boolean party = profile == LayoutProfile.PARTY_HD36_2018;
        return new OfficialDocument(
                profile,
                party ? "HUYỆN ỦY MĂNG RƠI" : "ỦY BAN NHÂN DÂN TỈNH",
                party ? "BAN CHỈ ĐẠO CUỘC VẬN ĐỘNG" : "ỦY BAN NHÂN DÂN XÃ MĂNG RƠI",
                7,
                party ? "BC/BCĐ" : "BC-UBND",
                "Măng Rơi",
                LocalDate.of(2024, 6, 3),
                "BÁO CÁO",
                "Kết quả thực hiện nhiệm vụ quý II/2024 và phương hướng, nhiệm vụ trọng tâm quý III/2024 trên địa bàn",
                addressees,
                body(),
                List.of("Thường trực Huyện ủy (b/c)", "Các đơn vị trực thuộc", "Lưu VT"),
                capacity,
                "A Brol Vẽ");
    }

    static Manuscript body() {
        ReportOfSeven report = new ReportOfSeven();
        report.results();
        report.shortcomings();
        report.tasks();
        return new Manuscript(report.blocks);
    }

    /** A table with a header row, a cell over two columns and one over two rows. */
    static Table table() {
        return new Table(
                new BlockId("00000000000000ff"),
                1,
                List.of(
                        new Row(List.of(cell(1, 1, "TT"), cell(1, 1, "Đơn vị"), cell(2, 1, "Số hộ thoát nghèo"))),
                        new Row(List.of(
                                cell(1, 1, "1"), cell(1, 2, "Các xã vùng cao"), cell(1, 1, "12"), cell(1, 1, "9"))),
                        new Row(List.of(cell(1, 1, "2"), cell(1, 1, "8"), cell(1, 1, "7")))),
                null);
    }

    private static Cell cell(int columns, int rows, String text) {
        Paragraph paragraph = new Paragraph(new BlockId("0"), List.of(Text.plain(text)), null);
        return new Cell(columns, rows, List.of(paragraph));
    }

    private void results() {
        paragraph(text(2));
        heading(1, "KẾT QUẢ THỰC HIỆN");
        heading(2, "Công tác lãnh đạo, chỉ đạo");
        item(Item.Mark.DASH, text(5));
        item(Item.Mark.DASH, text(2), note(text(4)), text(3), note(text(1)), text(2));
        item(Item.Mark.DASH, text(1), note(text(2)));
        item(Item.Mark.DASH, text(2));
        item(Item.Mark.DASH, text(2));
        heading(2, "Tình hình triển khai tại các đơn vị");
        paragraph(text(3));
        paragraph(text(3), note(text(2)), text(9));
        paragraph(new Text("* Các hoạt động nổi bật:", Set.of(Text.Style.BOLD, Text.Style.ITALIC)));
        item(Item.Mark.DASH, text(2));
        item(Item.Mark.PLUS, text(2), longNote(), text(2));
        item(Item.Mark.PLUS, text(3), note(text(2)), text(1));
        item(Item.Mark.DASH, text(3));
        item(Item.Mark.DASH, text(4));
    }

    private void shortcomings() {
        heading(2, "Tồn tại, hạn chế và nguyên nhân");
        heading(3, "Tồn tại, hạn chế");
        item(Item.Mark.DASH, text(2), note(text(3)), text(1));
        item(Item.Mark.DASH, text(2));
        heading(3, "Nguyên nhân");
        item(Item.Mark.DASH, new Text("Khách quan: ", Set.of(Text.Style.ITALIC)), text(3));
        item(Item.Mark.DASH, new Text("Chủ quan: ", Set.of(Text.Style.ITALIC)), text(4));
    }

    private void tasks() {
        heading(1, "PHƯƠNG HƯỚNG, NHIỆM VỤ");
        for (int task = 0; task < 8; task++) {
            blocks.add(new NumberedParagraph(id(), 2, List.of(text(3 + task % 2)), null));
        }
        paragraph(text(3));
    }

    private void heading(int level, String text) {
        blocks.add(new Heading(id(), level, List.of(Text.plain(text)), null));
    }

    private void paragraph(Inline... content) {
        blocks.add(new Paragraph(id(), List.of(content), null));
    }

    private void item(Item.Mark mark, Inline... content) {
        blocks.add(new Item(id(), mark, List.of(content), null));
    }

    private Footnote note(Inline content) {
        return new Footnote(id(), List.of(new Paragraph(id(), List.of(content), null)));
    }

    private Footnote longNote() {
        return new Footnote(
                id(),
                List.of(
                        new Item(id(), Item.Mark.DASH, List.of(text(2)), null),
                        new Item(id(), Item.Mark.DASH, List.of(text(1)), null),
                        new Item(id(), Item.Mark.PLUS, List.of(text(3)), null)));
    }

    private Text text(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append("Lần ").append(++ids).append(": ").append(SENTENCE);
        }
        return Text.plain(text.toString().strip());
    }

    private BlockId id() {
        return new BlockId(String.format(java.util.Locale.ROOT, "%016x", ++ids));
    }
}
