package vn.trinhky.figures.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FindingWords;
import vn.trinhky.figures.form.Forms;
import vn.trinhky.figures.form.Speaking;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.InvalidInput;

/** The form leaves as a spreadsheet and comes back; what is wrong with it is said at its cell. */
@Tag("figures")
class FormSpreadsheetTests {

    private static final UnitId UNIT = new UnitId(new UUID(0, 7));
    private static final String NAME = "Xã Đăk Tơ Lung";

    private final FormSpreadsheet writer = new FormSpreadsheet(Forms.messages());
    private final SpreadsheetReader reader = new SpreadsheetReader();
    private final FindingWords words = Speaking.words();
    private final FigureForm form = Forms.empty();

    @BeforeEach
    void readsVietnamese() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    }

    @AfterEach
    void forgetsTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void comesBackAsItLeft() throws IOException {
        FigureForm said = Forms.saying(
                "MH-CON",
                "13",
                "MH-MOI",
                "kps",
                "MH-DUNG",
                "2",
                "TT-BUOI",
                "25",
                "DIEN-TICH",
                "8.000,75",
                "CO-HUONG",
                "có",
                "KHO",
                "Thiếu người");
        ReadSpreadsheet read = read(writer.write(said, Rounds.of(Forms.NOW), UNIT, NAME));
        assertThat(read.errors()).isEmpty();
        assertThat(read.lines())
                .extracting(line ->
                        line.address() + " " + line.code() + " " + line.typed().value())
                .containsExactly(
                        "F6 MH-CON 13",
                        "F7 MH-MOI Không phát sinh",
                        "F8 MH-DUNG 2",
                        "F12 TT-BUOI 25",
                        "F13 DIEN-TICH 8000,75",
                        "F14 CO-HUONG Có",
                        "F15 KHO Thiếu người");
    }

    @Test
    void asksExcelToMakeTheChecksThatItCan() throws IOException {
        String sheet = part(writer.write(form, Rounds.of(Forms.NOW), UNIT, NAME), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("<dataValidation ", "F12&lt;=500", "topLeftCell=\"C6\"", "N(F9)+N(F10)")
                .contains("100*N(F9)/N(F8)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MH-MOI=ba                 | C2: “ba” không phải là số. Hãy ghi như 8.000 hoặc 0,75; nếu không có gì thì chọn “Không phát sinh”.
            MH-MOI=#1.5               | C2: “1,5” không phải số nguyên, mà “Mô hình mới ra mắt” đếm từng mô hình. Dấu phẩy là phần thập phân; tám nghìn ghi 8.000 hoặc 8000.
            TT-BUOI=#501              | C2: Đang ghi 501, nhưng phải từ 0 đến 500.
            XX-LA=#3                  | A2: Không có chỉ tiêu nào mang mã “XX-LA”. Hãy dùng mã trong biểu tải về từ trang Số liệu.
            MH-MOI=#3;mh-moi=#4       | A3: Mã “mh-moi” đã có ở ô A2. Mỗi chỉ tiêu chỉ ghi một dòng.
            MH-MOI=@date              | C2: Ô đang là ngày tháng, không phải số. Hãy đổi định dạng ô thành Number rồi gõ lại số.
            MH-MOI=@formula           | C2: Ô có công thức nhưng chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại, hoặc gõ thẳng số vào ô.
            MH-DUNG=#3;MH-DAT=#1;MH-KHONG=#1 | C2: Đang ghi 03, nhưng các phần của nó (Dừng vì đã đạt mục tiêu: 01; Dừng vì không hiệu quả: 01) cộng lại được 02. Hai số phải bằng nhau.
            """)
    void saysWhatIsWrongAtItsCell(String rows, String sentence) throws IOException {
        assertThat(sentences(read(ownSheet(rows)))).containsExactly(sentence);
    }

    @Test
    void saysAllThatIsWrongAtOnce() throws IOException {
        ReadSpreadsheet read = read(ownSheet("MH-MOI=ba;TT-BUOI=#501;XX=#1;DIEN-TICH=#0.755;MH-CON=#2"));
        assertThat(read.errors()).extracting(ReadSpreadsheet.At::address).containsExactly("C2", "A4", "C5", "C3");
    }

    @Test
    void readsTheResultOfAFormulaAndItsError() throws IOException {
        byte[] file = ownSheet("MH-MOI=@formula;MH-DUNG=@formula");
        byte[] calculated = changed(file, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst(
                        "<f>1\\+1</f><v></v>|<f>1\\+1</f>", "<f>1+1</f><v>2</v>")
                .replaceFirst("<f>1\\+1</f></c>|<f>1\\+1</f><v></v></c>", "<f>1+1</f><v>#REF!</v></c>"));
        ReadSpreadsheet read = read(calculated);
        assertThat(read.lines()).extracting(line -> line.typed().value()).containsExactly("2");
        assertThat(sentences(read))
                .containsExactly("C3: Ô đang báo lỗi #REF!. Hãy sửa công thức hoặc gõ thẳng số vào ô.");
    }

    @Test
    void forgivesTheNoiseOfBinaryNumbers() throws IOException {
        assertThat(read(ownSheet("DIEN-TICH=#0.30000000000000004")).lines())
                .extracting(line -> line.typed().value())
                .containsExactly("0,3");
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWithItsReason(WrongSpreadsheet wrong) {
        assertThatThrownBy(() -> read(wrong.bytes())).isInstanceOfSatisfying(InvalidInput.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("invalid.sheet." + wrong.reason());
            assertThat(Forms.messages()
                            .getMessage(refused.messageKey(), refused.details(), Locale.forLanguageTag("vi")))
                    .isNotBlank();
        });
    }

    @Test
    void isRefusedWhenItBelongsElsewhere() {
        assertRefused(writer.write(form, Rounds.of(Forms.NOW.previous()), UNIT, NAME), "otherPeriod");
        assertRefused(writer.write(form, Rounds.of(Forms.NOW), new UnitId(new UUID(0, 8)), "Xã khác"), "otherUnit");
        assertRefused(writer.write(form, Rounds.ofAnotherRegime(Forms.NOW), UNIT, NAME), "otherRegime");
    }

    private void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("invalid.sheet." + reason));
    }

    private ReadSpreadsheet read(byte[] file) {
        return reader.read(file, form, Rounds.of(Forms.NOW), UNIT, NAME);
    }

    private List<String> sentences(ReadSpreadsheet read) {
        return read.errors().stream()
                .map(at -> at.address() + ": " + words.sentence(at.finding()))
                .toList();
    }

    /** A sheet that somebody made herself. @param rows code and value; # begins a number, @ something special */
    private static byte[] ownSheet(String rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Excel", null)) {
            Worksheet sheet = workbook.newWorksheet("Bảng của tôi");
            sheet.value(0, 0, "Mã");
            sheet.value(0, 2, "Giá trị");
            int row = 0;
            for (String line : rows.split(";")) {
                String[] cells = line.strip().split("=");
                sheet.value(++row, 0, cells[0]);
                put(sheet, row, cells[1]);
            }
        }
        return PlainZip.of(file.toByteArray());
    }

    private static void put(Worksheet sheet, int row, String value) {
        switch (value.charAt(0)) {
            case '#' -> sheet.value(row, 2, new java.math.BigDecimal(value.substring(1)));
            case '@' -> {
                if (value.equals("@date")) {
                    sheet.value(row, 2, LocalDate.of(2026, 4, 3));
                    sheet.style(row, 2).format("dd/mm/yyyy").set();
                } else {
                    sheet.formula(row, 2, "1+1");
                }
            }
            default -> sheet.value(row, 2, value);
        }
    }

    static String part(byte[] file, String name) throws IOException {
        return new String(Objects.requireNonNull(parts(file).get(name)), StandardCharsets.UTF_8);
    }

    static byte[] changed(byte[] file, String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.put(
                name,
                change.apply(new String(Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
