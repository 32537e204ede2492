package vn.trinhky.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;

/** An invented report of the usual size: about 34 blocks with 6 footnotes, on some six pages. */
final class SampleReport {

    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 14);
    private static final String SENTENCE =
            "Các phòng, ban, đơn vị đã phối hợp với Ủy ban nhân dân các xã tổ chức hướng dẫn người dân sử dụng dịch vụ công"
                    + " trực tuyến, rà soát hạ tầng mạng, bố trí tổ công nghệ số cộng đồng tại từng thôn và cập nhật đầy"
                    + " đủ kết quả lên hệ thống theo dõi chung.";

    private final List<Block> blocks = new ArrayList<>();
    private int serial;

    private SampleReport() {}

    static OfficialDocument document() {
        return document(LayoutProfile.PARTY_HD36_2018);
    }

    static OfficialDocument document(LayoutProfile profile) {
        return document(profile, manuscript(), ISSUED);
    }

    static OfficialDocument document(Manuscript body) {
        return document(LayoutProfile.PARTY_HD36_2018, body, ISSUED);
    }

    static OfficialDocument dated(@Nullable LocalDate date) {
        return document(LayoutProfile.PARTY_HD36_2018, manuscript(), date);
    }

    static OfficialDocument saying(String text) {
        return document(new Manuscript(List.of(new Paragraph(new BlockId("1"), List.of(Text.plain(text)), null))));
    }

    private static OfficialDocument document(LayoutProfile profile, Manuscript body, @Nullable LocalDate date) {
        boolean party = profile == LayoutProfile.PARTY_HD36_2018;
        return new OfficialDocument(
                profile,
                party ? "HUYỆN ỦY ĐĂK HÀ MỚI" : "ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ MỚI",
                "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ",
                7,
                party ? "BC/BCĐ" : "BC-BCĐ",
                "Đăk Hà Mới",
                date,
                "BÁO CÁO",
                "kết quả chuyển đổi số quý II/2024 và phương hướng, nhiệm vụ quý III/2024",
                party ? List.of() : List.of("Ủy ban nhân dân tỉnh", "Sở Khoa học và Công nghệ"),
                body,
                List.of("Ban Thường vụ Huyện ủy (b/c)", "Ủy ban nhân dân huyện", "Thành viên Ban Chỉ đạo", "Lưu VT"),
                List.of("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"),
                "Y Thị Ngọc Hằng");
    }

    static Manuscript manuscript() {
        return new SampleReport().written();
    }

    private Manuscript written() {
        add(new Paragraph(
                id(), text("Thực hiện chương trình năm 2024, Ban Chỉ đạo báo cáo như sau: " + SENTENCE), null));
        part("KẾT QUẢ QUÝ II/2024");
        for (int section = 1; section <= 3; section++) {
            add(new Heading(id(), 2, text("Nội dung thứ " + section + " của quý"), null));
            section(section);
        }
        add(new Heading(id(), 3, text("Tồn tại"), null));
        item(Item.Mark.DASH, "Một số đơn vị còn chậm. " + SENTENCE);
        add(new Heading(id(), 3, text("Nguyên nhân"), null));
        item(Item.Mark.DASH, "Do điều kiện đường truyền. " + SENTENCE);
        part("PHƯƠNG HƯỚNG QUÝ III/2024");
        for (int task = 1; task <= 8; task++) {
            add(new NumberedParagraph(id(), 2, text("Nhiệm vụ " + task + ": " + SENTENCE + " " + SENTENCE), null));
        }
        add(new Paragraph(id(), text("Trên đây là báo cáo của Ban Chỉ đạo./."), null));
        return new Manuscript(blocks);
    }

    private void section(int section) {
        add(new Paragraph(id(), noted("Đoạn mở của nội dung " + section + ". " + SENTENCE, section, 1), null));
        item(Item.Mark.DASH, "Kết quả thứ nhất của nội dung " + section + ". " + SENTENCE + " " + SENTENCE);
        add(new Item(
                id(), Item.Mark.PLUS, noted("Xã Đăk Pxi nội dung " + section + ": " + SENTENCE, section, 2), null));
        item(Item.Mark.PLUS, "Xã Ngọk Wang nội dung " + section + ": " + SENTENCE);
        item(Item.Mark.DASH, "Kết quả thứ hai của nội dung " + section + ". " + SENTENCE + " " + SENTENCE);
    }

    private void part(String title) {
        add(new Heading(id(), 1, text(title), null));
    }

    private void item(Item.Mark mark, String text) {
        add(new Item(id(), mark, text(text), null));
    }

    private void add(Block block) {
        blocks.add(block);
    }

    private List<Inline> noted(String text, int section, int note) {
        String name = section + "." + note;
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph(
                id(), text("Chú thích " + name + ": có 26 mô hình, 8.000 lượt người. " + SENTENCE), null));
        if (note == 2) {
            body.add(new Item(id(), Item.Mark.DASH, text("Mục gạch của chú thích " + name + "."), null));
            body.add(new Item(id(), Item.Mark.PLUS, text("Mục cộng của chú thích " + name + "."), null));
        }
        return List.of(
                new Text(text, Set.of()),
                new Footnote(id(), body),
                new Text("; phần in nghiêng " + name, Set.of(Text.Style.ITALIC)),
                Text.plain(" và phần còn lại."));
    }

    private List<Inline> text(String text) {
        return List.of(Text.plain(text));
    }

    private BlockId id() {
        return new BlockId(String.format("%016x", ++serial));
    }
}
