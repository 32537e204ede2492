package vn.trinhky.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;

/** An invented table of figures, long enough for two sheets. */
public final class SampleAppendix {

    private SampleAppendix() {}

    public static Appendix figures() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row("STT", "Chỉ tiêu", "Đơn vị tính", "Xã Măng Rơi", "Xã Đăk Lai", "Tổng cộng"));
        for (int i = 1; i <= 45; i++) {
            rows.add(row(i + "", "Số hộ được vận động trong quý, loại " + i, "hộ", i * 7 + "", "…", i * 7 + ""));
        }
        List<Block> body = List.of(
                line("Biểu 1. Tổng hợp"),
                new Table(new BlockId("00000000000000ab"), 1, rows, null),
                line("Ghi chú: \"…\" chưa báo cáo."));
        return new Appendix("Biểu số liệu quý II/2024", Appendix.Sheet.SIDEWAYS, new Manuscript(body));
    }

    public static Appendix upright() {
        return new Appendix(
                "Danh sách thôn", Appendix.Sheet.UPRIGHT, new Manuscript(List.of(line("Thôn Một, thôn Hai."))));
    }

    private static Table.Row row(String... texts) {
        return new Table.Row(List.of(texts).stream()
                .map(text -> new Table.Cell(1, 1, List.of(line(text))))
                .toList());
    }

    private static Paragraph line(String text) {
        return new Paragraph(new BlockId("0"), List.of(new Text(text, Set.of())), null);
    }
}
