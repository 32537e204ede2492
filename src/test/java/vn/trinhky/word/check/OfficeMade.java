package vn.trinhky.word.check;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A report as an office types it in Word: no styles of ours, everything set by hand. Each element can be changed in one
 * respect, so that a file has exactly one fault.
 */
public final class OfficeMade {

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
        elements.put(name, shaped(text, shape));
    }

    /** @param shape such as {@code size=14 b=1}; {@code prose} stands for everything that a paragraph of the text has */
    static Map<String, String> shaped(String text, String shape) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("text", text);
        String full = shape.replace("prose", "size=14 jc=both first=567 after=120 line=360 pitch=exact");
        for (String each : full.split(" ")) {
            String[] pair = each.split("=");
            line.put(pair[0], pair[1]);
        }
        return line;
    }

    public byte[] docx() {
        return new OfficeMadeFile(elements).docx();
    }
}
