package vn.trinhky.writing;

import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.notation.PlainTextReader;

/** Texts of our own words in the size of the reference report (34 blocks, 15,000 characters, 7 footnotes), or many times that. */
public final class LongText {

    private static final String SENTENCE =
            "Ban Chỉ đạo xã phối hợp với Mặt trận và các đoàn thể tổ chức tuyên truyền tại "
                    + "từng thôn, vận động các hộ thực hiện nếp sống mới, chăm lo sản xuất và giữ gìn vệ sinh nơi ở; ";

    private LongText() {}

    /** @param times how many reference reports long */
    public static Manuscript ofReports(int times) {
        StringBuilder typed = new StringBuilder();
        for (int block = 0; block < 34 * times; block++) {
            boolean noted = block % 5 == 0 && block % 34 < 33;
            typed.append("- Việc thứ ").append(block).append(": ").append(SENTENCE.repeat(2));
            typed.append("kết quả có ").append(block % 90 + 10).append(" hộ tham gia");
            typed.append(noted ? "⁽" + superscript(block / 5 + 1) + "⁾.\n" : ".\n");
            if (noted) {
                typed.append("⁽")
                        .append(superscript(block / 5 + 1))
                        .append("⁾ Gồm các thôn 1, 2, 3 và làng Kon Túc.\n");
            }
        }
        return PlainTextReader.read(typed.toString()).manuscript();
    }

    private static String superscript(int number) {
        StringBuilder raised = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        return raised.toString();
    }
}
