package vn.trinhky.manuscript.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.testing.ComputingTime;

/** What holds for all citations and all texts. */
@Tag("compiling")
class CitationPropertiesTests {

    private static final BlockId BLOCK = BlockId.derivedFrom("dòng");
    private static final List<String> BODIES = List.of(
            "Ban Thường vụ Tỉnh ủy",
            "Ban Thường vụ Huyện ủy",
            "Chính phủ",
            "Thủ tướng Chính phủ",
            "Ủy ban nhân dân tỉnh",
            "UBND huyện",
            "Ban Chỉ đạo Cuộc vận động huyện",
            "Bộ Giáo dục và Đào tạo",
            "Bộ Nông nghiệp và Phát triển nông thôn",
            "Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
            "Hội đồng nhân dân xã Đăk Kôi",
            "Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh",
            "Sở Lao động - Thương binh và Xã hội");
    private static final List<String> SIGNS = List.of(
            "-CT/TU Chỉ thị",
            "-KH/HU Kế hoạch",
            "-CV/BCĐ Công văn",
            "/QĐ-UBND Quyết định",
            "/KH-UBND Kế hoạch",
            "/2024/NĐ-CP Nghị định",
            "/2023/TT-BNV Thông tư",
            "-CTrPH-UBND-MTTQ Chương trình phối hợp",
            "/2024/QH15 Luật",
            "-NQ/ĐU Nghị quyết");
    private static final List<String> ABSTRACTS = List.of(
            "tăng cường quản lý rừng", "phê duyệt danh sách hộ nghèo", "công tác văn thư", "hướng dẫn ghi chép");

    @Test
    void whatTheHouseWritesItReadsBack() {
        Random random = new Random(18);
        for (int i = 0; i < 3_000; i++) {
            Citation citation = citation(random);
            for (CitingManner manner : CitingManner.values()) {
                String line =
                        "Thực hiện " + manner.first(citation) + ", đã làm; " + manner.later(citation) + " cũng vậy.";
                List<FoundCitation> found = Citations.in(BLOCK, line);

                assertThat(found).as(line).hasSize(2);
                assertThat(found.get(0).citation()).as(line).isEqualTo(citation);
                assertThat(found.get(1).citation())
                        .isEqualTo(new Citation(citation.type(), citation.sign(), null, null, null));
                assertThat(found.get(1).isLong()).isFalse();
            }
        }
    }

    private static Citation citation(Random random) {
        String[] sign = SIGNS.get(random.nextInt(SIGNS.size())).split(" ", 2);
        int number = 1 + random.nextInt(2_000);
        LocalDate date =
                random.nextInt(4) == 0 ? null : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
        @Nullable String body = random.nextInt(4) == 0 ? null : BODIES.get(random.nextInt(BODIES.size()));
        boolean described = (date != null || body != null) && random.nextBoolean();
        @Nullable String about = described ? ABSTRACTS.get(random.nextInt(ABSTRACTS.size())) : null;
        String padded = number < 10 ? "0" + number : "" + number;
        return new Citation(sign[1], DocumentSign.read(padded + sign[0]).orElseThrow(), date, body, about);
    }

    @Test
    void noTextBreaksTheReading() {
        Random random = new Random(5);
        String[] pieces = {
            "Chỉ thị",
            " số ",
            "13",
            "-",
            "/",
            "CT",
            "TU",
            ",",
            " ngày ",
            "18/3/2022",
            "31/02/2022",
            " của ",
            "Ban",
            " Thường vụ ",
            "tháng",
            " năm ",
            "hai nghìn",
            "\uFFFC",
            "“",
            "”",
            "(",
            ")",
            "\n",
            "9999999",
            "\uD83D\uDE00",
            "İ",
            "và",
            " về ",
            ".",
            "QĐ",
            "–",
            "\u00A0",
            "0",
            "Đ",
            "năm mười",
            "ngày ba tháng tư năm hai nghìn lẻ bốn"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                line.append(
                        random.nextInt(12) == 0
                                ? (char) random.nextInt(0x2000) + ""
                                : pieces[random.nextInt(pieces.length)]);
            }
            String words = line.toString();
            int end = 0;
            for (FoundCitation found : Citations.in(BLOCK, words)) {
                assertThat(found.place().from()).as(words).isGreaterThanOrEqualTo(end);
                assertThat(words.substring(found.place().from(), found.place().to()))
                        .isEqualTo(found.place().quote());
                end = found.place().to();
            }
        }
    }

    @Test
    void timeGrowsWithTheTextAlone() {
        for (String piece : new String[] {
            "Chỉ thị số 13-CT/TU, ngày 18/3/2022 của Ban Thường vụ Tỉnh ủy về “giữ rừng”, ",
            "1-KH/HU",
            "Chỉ thị số 13 ",
            "của Ban Ban Ban ",
            "13-",
            "ngày ba tháng tư ",
            "về việc ",
            "13-CT/TU về “"
        }) {
            String line = piece.repeat(200_000 / piece.length());
            Citations.in(BLOCK, line);
            assertThat(ComputingTime.of(() -> Citations.in(BLOCK, line)))
                    .as(piece)
                    .isLessThan(Duration.ofMillis(500));
        }
    }

    @Test
    void otherWordsTakeTheTypefaceAndLeaveTheFootnoteStanding() {
        Manuscript text = PlainTextReader.read("""
                        - Theo **Chỉ thị số 21**-CT/TU, ngày⁽¹⁾ 09/5/2023 của Tỉnh ủy, xã đã họp.
                        ⁽¹⁾ Chú thích.
                        """).manuscript();
        FoundCitation found = Citations.in(text).get(0);

        Manuscript changed = new CorrectedCitation(found.place(), "Chỉ thị số 21-CT/TU")
                .in(text)
                .orElseThrow();

        assertThat(PlainTextWriter.write(changed)).startsWith("- Theo **Chỉ thị số 21-CT/TU**⁽¹⁾, xã đã họp.");
        assertThat(new CorrectedCitation(found.place(), "x").in(changed)).isEmpty();
    }

    @Test
    void documentsAreKnownHoweverTheirSignIsWritten() {
        assertThat(List.of("13-CT/TU", "13 - CT/TU", "013-CT/TU", "13/CT-TU"))
                .allSatisfy(sign ->
                        assertThat(DocumentSign.read(sign).orElseThrow().key()).isEqualTo("13:CTTU"));
        assertThat(DocumentSign.read("13")).isEmpty();
        assertThat(DocumentSign.read("13-CT/TU và")).isEmpty();
    }
}
