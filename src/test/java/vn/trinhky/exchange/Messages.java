package vn.trinhky.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages that offices of the cast could have sent. */
public final class Messages {

    public static final DocumentId REPORT = DocumentId.of("H34.19", LocalDate.of(2024, 6, 20), 128, "BC/BCĐ");
    public static final Instant SENT_AT = Instant.parse("2024-06-20T08:15:30Z");

    private static final Organ DISTRICT = new Organ(
            "H34.19", "Tỉnh ủy", "Ban Chỉ đạo Cuộc vận động huyện", "Thị trấn", "bcd@huyen.example", "0260 000 000");

    private Messages() {}

    public static Message.Envelope report(BusinessType type) {
        return report(
                type == BusinessType.NEW ? null : REPORT,
                type,
                type == BusinessType.REPLACE
                        ? List.of(new Business.Replaced(REPORT, List.of("H34", "000.00.19.H34")))
                        : List.of());
    }

    private static Message.Envelope report(
            @Nullable DocumentId about, BusinessType type, List<Business.Replaced> replaced) {
        return new Message.Envelope(
                DISTRICT,
                List.of(
                        Organ.named("H34", "Ban Chỉ đạo tỉnh"),
                        Organ.named("000.00.19.H34", "Ủy ban <Mặt trận> & \"bạn\"")),
                heading(),
                List.of(new Trace("H34.19", SENT_AT), new Trace("H34", SENT_AT.plusSeconds(61))),
                new Business(type, "Báo cáo định kỳ", about, Staff.named("Văn phòng", "Y Ngân"), replaced),
                List.of(
                        enclosure("128-BC-BCĐ.pdf", Enclosure.PDF, "%PDF-1.7 …"),
                        enclosure("128-BC-BCĐ.docx", "application/vnd.openxmlformats", "PK\3\4 …")));
    }

    private static Heading heading() {
        return new Heading(
                REPORT,
                "Kon Rẫy",
                "Báo cáo",
                "kết quả quý II năm 2024",
                new Signer("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "A Mai"),
                LocalDate.of(2024, 6, 30),
                List.of("Ban Chỉ đạo tỉnh (b/c)", "Lưu VT"),
                9,
                0,
                List.of(ResponseFor.to(DocumentId.of("H34", LocalDate.of(2024, 2, 2), 120, "CV/BCĐ"))));
    }

    public static Enclosure enclosure(String name, String type, String words) {
        byte[] content = words.getBytes(StandardCharsets.UTF_8);
        return new Enclosure(UUID.nameUUIDFromBytes(content), name, type, "Bản chính", content);
    }

    public static Message.Status status(StatusCode code) {
        return new Message.Status(
                ResponseFor.to(REPORT),
                Organ.named("H34", "Ban Chỉ đạo tỉnh"),
                code,
                "Đã vào sổ số 15",
                SENT_AT.plusSeconds(90),
                Staff.named("Văn phòng", "Nguyễn Thị Lan"));
    }
}
