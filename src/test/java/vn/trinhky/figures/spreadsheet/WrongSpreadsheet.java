package vn.trinhky.figures.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files that are no form, each with the reason that the officer is told. */
enum WrongSpreadsheet {
    EMPTY("EMPTY", () -> new byte[0]),
    NO_ZIP("NOT_WORD", () -> "Mã;Kỳ này".getBytes(StandardCharsets.UTF_8)),
    A_PDF("PDF", () -> "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)),
    OLD_EXCEL("SHEET_OR_SLIDES", () -> oldContainer("Workbook")),
    PROTECTED_BY_A_PASSWORD("PASSWORD", () -> oldContainer("EncryptedPackage")),
    MACROS(
            "MACROS",
            () -> FormSpreadsheetTests.changed(
                    plain(),
                    "[Content_Types].xml",
                    types -> types.replace(
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                            "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))),
    MACROS_UNDER_A_HARMLESS_TYPE("MACROS", () -> with("xl/vbaProject.bin", "Sub Auto_Open()")),
    A_TEXT(
            "NOT_WORD",
            () -> FormSpreadsheetTests.changed(
                    plain(),
                    "[Content_Types].xml",
                    types -> types.replace("spreadsheetml.sheet.main+xml", "wordprocessingml.document.main+xml"))),
    CUT_OFF("DAMAGED", () -> Arrays.copyOf(plain(), plain().length / 2)),
    BROKEN_XML("DAMAGED", () -> with("xl/worksheets/sheet1.xml", "<worksheet>")),
    WITHOUT_ITS_SHEET("DAMAGED", () -> without("xl/worksheets/sheet1.xml")),
    A_BOMB("SWOLLEN", () -> with("xl/worksheets/sheet1.xml", "<worksheet>" + " ".repeat(40_000_000) + "</worksheet>")),
    A_MILLION_ROWS("TOO_INTRICATE", () -> rows("<row r=\"%d\"/>", 1_000_000)),
    A_CELL_FAR_OUTSIDE("TOO_INTRICATE", () -> with("xl/worksheets/sheet1.xml", cell("ZZZZZZZ1"))),
    MORE_ROWS_THAN_ANY_FORM(
            "tooManyRows", () -> rows("<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c></row>", SheetsInText.MOST_ROWS + 1)),
    A_STYLE_THAT_IS_NOT_THERE("noColumns", () -> with("xl/worksheets/sheet1.xml", cell("A1"))),
    DEFINITIONS(
            "ENTITIES",
            () -> with("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>")),
    FIGURES_FROM_ANOTHER_FILE(
            "OUTSIDE_CONTENT",
            () -> with(
                    "xl/externalLinks/_rels/externalLink1.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\""
                            + " Target=\"file:///C:/khac.xlsx\" TargetMode=\"External\"/></Relationships>")),
    WITHOUT_COLUMNS("noColumns", WrongSpreadsheet::plain),
    WITHOUT_ROWS("noRows", () -> sheet("Mã", "Kỳ này"));

    private final String reason;

    @SuppressWarnings("ImmutableEnumChecker") // it makes an equal file every time
    private final Maker file;

    WrongSpreadsheet(String reason, Maker file) {
        this.reason = reason;
        this.file = file;
    }

    String reason() {
        return reason;
    }

    byte[] bytes() {
        try {
            return file.make();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Makes the bytes of a file. */
    private interface Maker {
        byte[] make() throws IOException;
    }

    private static byte[] plain() {
        return sheet("Tên", "Số");
    }

    private static byte[] sheet(String... headings) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Excel", null)) {
            Worksheet sheet = workbook.newWorksheet("Bảng");
            for (int column = 0; column < headings.length; column++) {
                sheet.value(0, column, headings[column]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return PlainZip.of(file.toByteArray());
    }

    private static byte[] with(String name, String content) throws IOException {
        Map<String, byte[]> parts = FormSpreadsheetTests.parts(plain());
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return FormSpreadsheetTests.zipped(parts);
    }

    private static byte[] without(String name) throws IOException {
        Map<String, byte[]> parts = FormSpreadsheetTests.parts(plain());
        parts.remove(name);
        return FormSpreadsheetTests.zipped(parts);
    }

    private static byte[] rows(String row, int count) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append(String.format(row, i));
        }
        return with("xl/worksheets/sheet1.xml", worksheet(rows.toString()));
    }

    private static String cell(String address) {
        return worksheet("<row r=\"1\"><c r=\"" + address + "\" s=\"999\"><v>1</v></c></row>");
    }

    private static String worksheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    /** A line of the directory of an old container, where it may stand. */
    private static byte[] oldContainer(String stream) {
        byte[] file = new byte[1024];
        byte[] start = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(start, 0, file, 0, start.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 512, name.length);
        file[512 + 64] = (byte) (name.length + 2);
        file[512 + 66] = 2;
        return file;
    }
}
