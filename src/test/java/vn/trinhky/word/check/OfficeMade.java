package vn.trinhky.word.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.word.file.PackedPart;

/**
 * A report as an office types it in Word: no styles of ours, everything set by hand. Each element can be changed in one
 * respect, so that a file has exactly one fault.
 */
public final class OfficeMade {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String PROSE =
            "Các cơ quan, đơn vị, địa phương tiếp tục phối hợp rà soát kết quả thực hiện nhiệm vụ trong quý, đôn đốc báo cáo"
                    + " đúng hạn và cập nhật số liệu đầy đủ theo ";

    private final Map<String, Map<String, String>> elements = new LinkedHashMap<>();

    public static OfficeMade party() {
        OfficeMade made = common();
        made.line("superior", "TỈNH ỦY QUẢNG NGÃI", "size=14 jc=center");
        made.line("issuer", "BAN CHỈ ĐẠO CUỘC VẬN ĐỘNG", "size=14 b=1 jc=center");
        made.line("star", "*", "size=14 jc=center");
        made.line("number", "Số 07-BC/BCĐ", "size=14 jc=center");
        made.line("title", "ĐẢNG CỘNG SẢN VIỆT NAM", "size=15 b=1 jc=center");
        made.line("type", "BÁO CÁO", "size=16 b=1 jc=center");
        made.line("end", "-----", "size=14 jc=center");
        made.line("addressed", "Kính gửi: Ban Thường vụ Tỉnh ủy", "size=14 jc=center");
        made.line("prose2", PROSE + "Kế hoạch số 75-KH/TU, ngày 05/5/2026 của Ban Thường vụ Tỉnh ủy.", "prose");
        made.line("label", "Nơi nhận:", "size=14 u=1");
        made.line("recipient1", "- Như trên;", "size=12");
        made.line("recipient2", "- Các đảng ủy trực thuộc;", "size=12");
        made.line("recipient3", "- Lưu VT.", "size=12");
        made.line("authority", "K/T TRƯỞNG BAN", "size=14 b=1 jc=center");
        made.line("position", "PHÓ TRƯỞNG BAN", "size=14 jc=center");
        made.line("appendixLabel", "Phụ lục số 01", "size=14 b=1 jc=center");
        return made;
    }

    public static OfficeMade state() {
        OfficeMade made = common();
        made.line("superior", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", "size=13 jc=center");
        made.line("issuer", "SỞ NỘI VỤ", "size=13 b=1 jc=center");
        made.line("issuerRule", "", "rule=1");
        made.line("number", "Số: 07/BC-SNV", "size=13 jc=center");
        made.line("title", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "size=13 b=1 jc=center");
        made.line("motto", "Độc lập - Tự do - Hạnh phúc", "size=14 b=1 jc=center");
        made.line("type", "BÁO CÁO", "size=14 b=1 jc=center");
        made.line("endRule", "", "rule=1");
        made.line("addressed", "Kính gửi:", "size=14 jc=center");
        made.line("addressee1", "- Ủy ban nhân dân tỉnh;", "size=14 left=3600");
        made.line("addressee2", "- Bộ Nội vụ.", "size=14 left=3600");
        made.line("basis", "Căn cứ Luật Tổ chức chính quyền địa phương;", "prose i=1");
        made.line(
                "prose2", PROSE + "Kế hoạch số 75/KH-UBND ngày 05 tháng 5 năm 2026 của Ủy ban nhân dân tỉnh.", "prose");
        made.line("label", "Nơi nhận:", "size=12 b=1 i=1");
        made.line("recipient1", "- Như trên;", "size=11");
        made.line("recipient2", "- Các phòng chuyên môn;", "size=11");
        made.line("recipient3", "- Lưu: VT, TH.", "size=11");
        made.line("authority", "KT. GIÁM ĐỐC", "size=14 b=1 jc=center");
        made.line("position", "PHÓ GIÁM ĐỐC", "size=14 b=1 jc=center");
        made.line("appendixLabel", "Phụ lục I", "size=14 b=1 jc=center");
        return made.with("page", "restart", "1");
    }

    private static OfficeMade common() {
        OfficeMade made = new OfficeMade();
        made.line("page", "", "w=11906 h=16838 top=1134 bottom=1134 left=1701 right=850 header=567 title=1");
        made.line("pageNumber", "", "size=14 jc=center");
        made.line("urgency", "KHẨN", "size=14 b=1 jc=center colour=FF0000");
        made.line("titleRule", "", "rule=1");
        made.line("placeDate", "Quảng Ngãi, ngày 03 tháng 6 năm 2026", "size=14 i=1 jc=center");
        made.line("subject", "Kết quả công tác quý II năm 2026", "size=14 b=1 jc=center");
        made.line("chapter", "Phần thứ nhất", "size=14 b=1 jc=center");
        made.line("heading1", "I. KẾT QUẢ THỰC HIỆN", "prose b=1");
        made.line("heading2", "1. Công tác lãnh đạo, chỉ đạo", "prose b=1");
        made.line("prose1", PROSE + "chương trình công tác đã được phê duyệt.", "prose");
        made.line("item", "- " + PROSE + "từng lĩnh vực được phân công.", "prose");
        made.line("filler", (PROSE + "từng tháng trong quý.\n").repeat(11), "prose");
        made.line("signer", "Nguyễn Thị Mai", "size=14 b=1 jc=center");
        made.line("appendixTitle", "KẾT QUẢ CHI TIẾT CỦA TỪNG ĐƠN VỊ", "size=14 b=1 jc=center");
        return made;
    }

    /** The same with other words or another shape of one element; without it if the change is {@code drop}. */
    public OfficeMade with(String element, String attribute, String value) {
        OfficeMade changed = new OfficeMade();
        elements.forEach((name, line) -> changed.elements.put(name, new LinkedHashMap<>(line)));
        if (attribute.equals("drop")) {
            changed.elements.remove(element);
        } else {
            changed.elements
                    .computeIfAbsent(element, any -> new LinkedHashMap<>())
                    .put(attribute, value);
        }
        return changed;
    }

    private void line(String name, String text, String shape) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("text", text);
        String full = shape.replace("prose", "size=14 jc=both first=567 after=120 line=360 pitch=exact");
        for (String each : full.split(" ")) {
            String[] pair = each.split("=");
            line.put(pair[0], pair[1]);
        }
        elements.put(name, line);
    }

    public byte[] docx() {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + kind("document.main") + "\"/>"
                + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + kind("header") + "\"/>"
                + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" + kind("footnotes") + "\"/></Types>";
        return PackedPart.zip(List.of(
                part("[Content_Types].xml", types),
                part("_rels/.rels", relation("officeDocument", "word/document.xml")),
                part("word/document.xml", document()),
                part("word/_rels/document.xml.rels", related()),
                part("word/header1.xml", header()),
                part("word/footnotes.xml", notes())));
    }

    private static String related() {
        String notes =
                "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "footnotes\" Target=\"footnotes.xml\"/></Relationships>";
        return relation("header", "header1.xml").replace("</Relationships>", notes);
    }

    private String notes() {
        return "<w:footnotes " + W + "><w:footnote w:id=\"2\">" + (has("notes", "text") ? lines("notes") : "<w:p/>")
                + "</w:footnote></w:footnotes>";
    }

    private static String kind(String part) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml." + part + "+xml";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static PackedPart part(String name, String xml) {
        return PackedPart.of(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private String header() {
        boolean numbered = elements.containsKey("pageNumber");
        String field = "<w:fldSimple w:instr=\" PAGE \">" + run("pageNumber", "2") + "</w:fldSimple>";
        return "<w:hdr " + W + "><w:p>" + (numbered ? shape("pageNumber") + field : "") + "</w:p></w:hdr>";
    }

    private String document() {
        String left = lines("superior", "issuer", "issuerRule", "star", "number", "letter", "urgency");
        String right = lines("title", "motto", "titleRule", "placeDate");
        return "<w:document " + W + "><w:body>"
                + table(left, right)
                + lines("type", "subject", "end", "endRule", "late", "addressed", "addressee1", "addressee2", "basis")
                + lines("chapter", "heading1", "heading2", "prose1", "prose2", "item", "filler") + more()
                + table(
                        lines("label", "recipient1", "recipient2", "recipient3"),
                        lines("authority", "position", "signer"))
                + "<w:p><w:pPr>" + section(false) + "</w:pPr></w:p>"
                + lines("appendixLabel", "appendixTitle") + "<w:p/>"
                + section(true) + "</w:body></w:document>";
    }

    /** A text that was typed line by line: short numbered lines are its headings. */
    private String more() {
        StringBuilder more = new StringBuilder();
        for (String text : of("more", "text").split("\n")) {
            boolean heading = text.length() < 150 && text.matches("([IVX]+|\\d+(\\.\\d+)*)\\. .*[^.]");
            more.append(
                    text.isEmpty()
                            ? ""
                            : party().with("prose1", "text", text)
                                    .with("prose1", "b", heading ? "1" : "0")
                                    .lines("prose1"));
        }
        return more.toString();
    }

    private static String table(String left, String right) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4365\"/>"
                + "<w:gridCol w:w=\"4989\"/></w:tblGrid><w:tr>" + cell(left) + cell(right) + "</w:tr></w:tbl>";
    }

    private static String cell(String lines) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"4600\" w:type=\"dxa\"/></w:tcPr>" + (lines.isEmpty() ? "<w:p/>" : lines)
                + "</w:tc>";
    }

    private String section(boolean appendix) {
        String start = appendix && has("page", "restart") ? "<w:pgNumType w:start=\"1\"/>" : "";
        String numerals = !appendix && has("page", "numerals")
                ? "<w:pgNumType w:fmt=\"" + of("page", "numerals") + "\"/>"
                : start;
        String reference = appendix ? "" : "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>";
        String place = has("page", "footer") ? reference.replace("header", "footer") : reference;
        return "<w:sectPr>" + place + "<w:pgSz w:w=\"" + of("page", "w") + "\" w:h=\"" + of("page", "h")
                + "\"/><w:pgMar w:top=\"" + of("page", "top") + "\" w:right=\"" + of("page", "right") + "\" w:bottom=\""
                + of("page", "bottom") + "\" w:left=\"" + of("page", "left") + "\" w:header=\"" + of("page", "header")
                + "\" w:footer=\"567\" w:gutter=\"0\"/>" + numerals
                + (of("page", "title").equals("1") ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }

    private String lines(String... names) {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            for (String text : elements.containsKey(name) ? of(name, "text").split("\n") : new String[0]) {
                lines.append("<w:p>")
                        .append(shape(name))
                        .append(run(name, text))
                        .append("</w:p>");
            }
        }
        return lines.toString();
    }

    private String shape(String name) {
        String rule = has(name, "rule")
                ? "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                : "";
        String line = has(name, "line")
                ? " w:line=\"" + of(name, "line") + "\" w:lineRule=\"" + of(name, "pitch") + "\""
                : "";
        String indent = has(name, "first") ? "<w:ind w:firstLine=\"" + of(name, "first") + "\"/>" : "";
        indent = has(name, "left") ? "<w:ind w:left=\"" + of(name, "left") + "\"/>" : indent;
        return "<w:pPr>" + rule + "<w:spacing w:before=\"0\" w:after=\"" + or(name, "after", "0") + "\"" + line + "/>"
                + indent + "<w:jc w:val=\"" + or(name, "jc", "left") + "\"/></w:pPr>";
    }

    private String run(String name, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String font = or(name, "font", "Times New Roman");
        return "<w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/>"
                + on(name, "b") + on(name, "i")
                + (has(name, "colour") ? "<w:color w:val=\"" + of(name, "colour") + "\"/>" : "")
                + "<w:sz w:val=\"" + Math.round(2 * Double.parseDouble(or(name, "size", "14"))) + "\"/>"
                + (or(name, "u", "0").equals("1") ? "<w:u w:val=\"single\"/>" : "")
                + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private String on(String name, String trait) {
        return or(name, trait, "0").equals("1") ? "<w:" + trait + "/>" : "";
    }

    private boolean has(String name, String attribute) {
        return !or(name, attribute, "").isEmpty();
    }

    private String of(String name, String attribute) {
        return or(name, attribute, "");
    }

    private String or(String name, String attribute, String otherwise) {
        return elements.getOrDefault(name, Map.of()).getOrDefault(attribute, otherwise);
    }
}
