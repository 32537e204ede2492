package vn.trinhky.register.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.trinhky.register.Handovers.Handover;
import vn.trinhky.register.RegisterEntry.State;

@Tag("signing")
class RegisterSpreadsheetTests {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    @BeforeEach
    void readTheMessages() {
        messages.setBasename("messages/register");
        messages.setDefaultEncoding("UTF-8");
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    }

    @Test
    void hasTheTenColumnsOfTheDecree() throws IOException {
        List<Row> rows = rows(line(5, State.ISSUED, null, new Handover(LocalDate.of(2824, 6, 14), 5, 7)));

        assertThat(texts(rows.get(0)))
                .containsExactly(
                        "Số, ký hiệu",
                        "Ngày văn bản",
                        "Tên loại và trích yếu",
                        "Người ký",
                        "Nơi nhận",
                        "Đơn vị, người nhận bản lưu",
                        "Số lượng bản",
                        "Ngày chuyển",
                        "Ký nhận",
                        "Ghi chú");
        assertThat(texts(rows.get(1)))
                .startsWith("05-BC/BCĐ")
                .contains(
                        "Báo cáo kết quả quý II/2824",
                        "Đinh Thị Mai",
                        "Huyện ủy\nLưu VT",
                        "VT",
                        "05/07",
                        "gửi kèm đĩa");
        assertThat(rows.get(1).getCellAsDate(1))
                .hasValueSatisfying(date -> assertThat(date.toLocalDate()).isEqualTo("2824-06-14"));
        assertThat(rows.get(1).getCellAsNumber(6))
                .hasValueSatisfying(copies -> assertThat(copies).isEqualByComparingTo("3"));
    }

    @Test
    void explainsEveryGapInItsNote() throws IOException {
        List<Row> rows = rows(
                line(6, State.RELEASED, null, null),
                line(7, State.VOID, "Ký nhầm văn bản.", null),
                line(8, State.TAKEN, null, null));

        assertThat(texts(rows.get(1))).startsWith("06").endsWith("Số chờ cấp lại. gửi kèm đĩa");
        assertThat(texts(rows.get(2))).startsWith("07-BC/BCĐ").endsWith("Số đã hủy: Ký nhầm văn bản. gửi kèm đĩa");
        assertThat(texts(rows.get(3))).endsWith("Đang trình ký. gửi kèm đĩa");
        assertThat(rows.get(1).getCellText(2)).isEmpty();
    }

    private List<Row> rows(RegisterLine... lines) throws IOException {
        byte[] file = new RegisterSpreadsheet(messages, new LineWords(messages)).of(List.of(lines));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream()
                    .filter(row -> row.getRowNum() >= 3)
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static RegisterLine line(int number, State state, @Nullable String reason, @Nullable Handover handover) {
        return new RegisterLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "BC",
                "2820-2825",
                number,
                state,
                state == State.RELEASED ? null : UUID.randomUUID(),
                "BC/BCĐ",
                LocalDate.of(2824, 6, 14),
                "BÁO CÁO",
                "kết quả quý II/2824",
                "Đinh Thị Mai",
                "Huyện ủy\nLưu VT",
                "VT",
                3,
                "gửi kèm đĩa",
                reason,
                null,
                handover);
    }
}
