package vn.trinhky.manuscript.citing;

import java.util.Locale;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who issued a document: "của Ban Thường vụ Tỉnh ủy", word by word as long as the words can be a body's name. */
final class BodyReading {

    private static final int WORDS_AT_MOST = 16;

    /** Small words in the names of bodies. Those that are verbs elsewhere ("tổ chức", "kiểm tra") are only second syllables. */
    private static final Set<String> SMALL = Set.copyOf(List.of(("nhân dân ủy uỷ huyện tỉnh xã phường thị trấn thành phố quận thôn đảng "
                    + "thường vụ trực các cấp mục tiêu quốc gia chương trình trung ương khóa khoá khu chức tra dựng đạo "
                    + "động giáo chính thư phủ tướng tịch trưởng nước phòng sự an binh nữ niên đoàn hội hiệp tế học dục lịch "
                    + "thông nghiệp trường nội ngoại giao pháp vụ công thanh sát kiểm bộ ngành liên cơ quan khối doanh trị viện "
                    + "việt nam văn uý úy thuế chấp bảo hiểm hàng sách hóa hoá thao du tộc tôn nguyên môi "
                    + "lao thương khoa nghệ tài tư vệ tuyên đồng mặt trận cựu chiến nông phụ đặc bí cục sở chi tạo triển tin thể")
            .split(" ")));

    private static final Set<String> PAIRS =
            Set.of("ban chỉ", "cuộc vận", "dân vận", "tổ quốc", "ban tổ", "ban kiểm", "ủy kiểm", "ban dân", "ban cuộc", "ủy ban", "uỷ ban", "trưởng ban", "chấp hành");

    /** What a body's name begins with, where "của" was forgotten. */
    private static final Set<String> OPENING = Set.of(
            "Ban", "BTV", "BCĐ", "Bộ", "Chính", "Chủ", "Đảng", "Hội", "HĐND", "Huyện", "Mặt", "Quốc", "Sở", "Thành", "Thủ",
            "Tỉnh", "UBND", "UBMTTQ", "Ủy", "Uỷ", "Văn");

    private final String line;
    private final int end;

    BodyReading(String line, int end) {
        this.line = line;
        this.end = end;
    }

    /** @param to where its name ends */
    record Found(String body, int to) {}

    /** The body that is named right at a place; null if none is. */
    @Nullable
    Found at(int from, boolean mayForgetOf) {
        int place = LineWords.skip(line, from, end, ",)");
        LineWords.Word first = LineWords.at(line, place, end);
        if (first == null) {
            return null;
        }
        boolean of = first.text().equalsIgnoreCase("của");
        if (!of && !(mayForgetOf && OPENING.contains(first.text()))) {
            return null;
        }
        return name(of ? LineWords.skip(line, first.to(), end, "") : place);
    }

    private @Nullable Found name(int from) {
        int to = from;
        String before = "";
        LineWords.Word word = LineWords.at(line, from, end);
        for (int count = 0; word != null && count < WORDS_AT_MOST; count++) {
            if (!belongs(word, before)) {
                break;
            }
            boolean joins = isJoining(word.text());
            to = joins ? to : word.to();
            before = word.text();
            word = LineWords.at(line, LineWords.skip(line, word.to(), end, ""), end);
        }
        String name = line.substring(from, to).replace(ShownWords.MARK, ' ').strip();
        return name.isEmpty() ? null : new Found(name.replaceAll("[\\s\\u00A0]+", " "), to);
    }

    private boolean belongs(LineWords.Word word, String before) {
        String text = word.text();
        if (isJoining(text)) {
            return !before.isEmpty() && isFollowedByName(word);
        }
        if (Character.isUpperCase(text.charAt(0))) {
            return !LineWords.namesDocument(line, word, end);
        }
        String small = text.toLowerCase(Locale.ROOT);
        String pair = before.toLowerCase(Locale.ROOT) + " " + small;
        return before.isEmpty() ? isName(small) : SMALL.contains(small) || PAIRS.contains(pair);
    }

    /** A name may begin with a small letter: "của tỉnh ủy". */
    private static boolean isName(String small) {
        return Set.of("ban", "ủy", "uỷ", "tỉnh", "huyện", "đảng", "thường", "bộ", "chính", "thành").contains(small);
    }

    private static boolean isJoining(String text) {
        return text.equals("và") || text.equals("-") || text.equals("–");
    }

    private boolean isFollowedByName(LineWords.Word joining) {
        LineWords.Word next = LineWords.at(line, LineWords.skip(line, joining.to(), end, ""), end);
        return next != null
                && Character.isUpperCase(next.text().charAt(0))
                && !LineWords.beginsType(line, next, end);
    }
}
