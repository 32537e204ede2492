package vn.trinhky.manuscript.citing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.notation.PlainTextReader;

/** Citations as people write them, and what only looks like one. */
@Tag("compiling")
class CitationReadingTests {

    private static final Path REFERENCE = Path.of("../shared/reference/report-128-BC-BCD.txt");

    /** A sentence, then for each document: type, number, date, body; a dash for what is not there. */
    private static final String CITED = """
            Thực hiện Chỉ thị số 21-CT/TU, ngày 09/5/2023 của Ban Thường vụ Tỉnh ủy | Chỉ thị; 21-CT/TU; 2023-05-09; Ban Thường vụ Tỉnh ủy
            Căn cứ Công văn số 14-CV/BCĐ, ngày 28/02/2024 | Công văn; 14-CV/BCĐ; 2024-02-28; -
            theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư | Nghị định; 30/2020/NĐ-CP; 2020-03-05; Chính phủ
            Kế hoạch 55-KH/HU được triển khai | Kế hoạch; 55-KH/HU; -; -
            Quyết định số 12/QĐ-UBND | Quyết định; 12/QĐ-UBND; -; -
            Quyết định số 12/QĐ-UBND của UBND tỉnh ngày 01/02/2023 | Quyết định; 12/QĐ-UBND; 2023-02-01; UBND tỉnh
            Quyết định 12/QĐ-UBND, ngày 1/2/2023 của Ủy ban nhân dân tỉnh phê duyệt danh sách | Quyết định; 12/QĐ-UBND; 2023-02-01; Ủy ban nhân dân tỉnh
            chỉ thị 21-CT/TU ngày mười tám tháng ba năm hai nghìn không trăm hai mươi hai của Tỉnh ủy | Chỉ thị; 21-CT/TU; 2022-03-18; Tỉnh ủy
            Chỉ thị số 21-CT/TU ngày 01 tháng giêng năm 2022 | Chỉ thị; 21-CT/TU; 2022-01-01; -
            Chỉ thị số 21-CT/TU, ngày 18.3.2022 của Tỉnh ủy | Chỉ thị; 21-CT/TU; 2022-03-18; Tỉnh ủy
            Chỉ thị số 21-CT/TU, ngày 18-3-2022 của Tỉnh ủy | Chỉ thị; 21-CT/TU; 2022-03-18; Tỉnh ủy
            Chỉ thị số 21-CT/TU (ngày 18/3/2022) | Chỉ thị; 21-CT/TU; 2022-03-18; -
            Chỉ thị số 21-CT/TU, 18/3/2022 của Huyện ủy | Chỉ thị; 21-CT/TU; 2022-03-18; Huyện ủy
            Chỉ thị số 21-CT/TU ban hành ngày 18/3/2022 | Chỉ thị; 21-CT/TU; 2022-03-18; -
            Chỉ thị số21 - CT / TU,ngày18/3/ 2022 của  Ban Thường vụ  Tỉnh ủy | Chỉ thị; 21-CT/TU; 2022-03-18; Ban Thường vụ Tỉnh ủy
            Chỉ thị  số  21-CT/TU , ngày  18/3/2022 | Chỉ thị; 21-CT/TU; 2022-03-18; -
            Chỉ thị số: 21-CT/TU | Chỉ thị; 21-CT/TU; -; -
            CHỈ THỊ SỐ 21-CT/TU | Chỉ thị; 21-CT/TU; -; -
            Chỉ thị số 21-CT/TU ngày /3/2022 của Tỉnh ủy | Chỉ thị; 21-CT/TU; -; Tỉnh ủy
            Chỉ thị số 21-CT/TU ngày …/…/2022 của Tỉnh ủy | Chỉ thị; 21-CT/TU; -; Tỉnh ủy
            Chỉ thị số 21-CT/TU ngày 31/02/2022 của Tỉnh ủy | Chỉ thị; 21-CT/TU; -; Tỉnh ủy
            Chỉ thị số 21-CT/TU ngay 18/3/2022 Ban Thường vụ Tỉnh ủy về tuyên truyền | Chỉ thị; 21-CT/TU; 2022-03-18; Ban Thường vụ Tỉnh ủy
            Chỉ thị số 21–CT/TU | Chỉ thị; 21-CT/TU; -; -
            Chỉ thị số 5-CT/TU | Chỉ thị; 05-CT/TU; -; -
            Chỉ thị số 005-CT/TU | Chỉ thị; 05-CT/TU; -; -
            Kế hoạch số 12b/KH-UBND ngày 03/4/2024 | Kế hoạch; 12b/KH-UBND; 2024-04-03; -
            CV số 14-CV/BCĐ | Công văn; 14-CV/BCĐ; -; -
            QĐ số 88/QĐ-UBND ngày 02/01/2024 | Quyết định; 88/QĐ-UBND; 2024-01-02; -
            KH 55-KH/HU ngày 02/01/2024 | Kế hoạch; 55-KH/HU; 2024-01-02; -
            Công văn số 05/BNV-VP ngày 11/01/2024 của Bộ Nội vụ | Công văn; 05/BNV-VP; 2024-01-11; Bộ Nội vụ
            Công văn số 310/UBND-VX ngày 11/01/2024 | Công văn; 310/UBND-VX; 2024-01-11; -
            Văn bản số 310/UBND-VX | Văn bản; 310/UBND-VX; -; -
            số 310/UBND-VX ngày 11/01/2024 | ; 310/UBND-VX; 2024-01-11; -
            (21-CT/TU, ngày 18/3/2022) | Chỉ thị; 21-CT/TU; 2022-03-18; -
            Luật số 33/2024/QH15 ngày 21/6/2024 của Quốc hội | Luật; 33/2024/QH15; 2024-06-21; Quốc hội
            Bộ luật số 45/2019/QH14 | Bộ luật; 45/2019/QH14; -; -
            Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội | Nghị quyết; 202/2025/QH15; 2025-06-12; Quốc hội
            Thông tư số 27/2020/TT-BGDĐT ngày 04/9/2020 của Bộ Giáo dục và Đào tạo ban hành Quy định | Thông tư; 27/2020/TT-BGDĐT; 2020-09-04; Bộ Giáo dục và Đào tạo
            Thông tư liên tịch số 01/2015/TTLT-VPCP-BNV | Thông tư liên tịch; 01/2015/TTLT-VPCP-BNV; -; -
            Thông tri số 03-TT/TU của Ban Thường vụ Tỉnh ủy | Thông tri; 03-TT/TU; -; Ban Thường vụ Tỉnh ủy
            03-TT/TU | Thông tri; 03-TT/TU; -; -
            Quyết định số 1719/QĐ-TTg, ngày 14/10/2021 của Thủ tướng Chính phủ và các văn bản | Quyết định; 1719/QĐ-TTg; 2021-10-14; Thủ tướng Chính phủ
            Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng | Hướng dẫn; 36-HD/VPTW; 2018-04-03; Văn phòng Trung ương Đảng
            Kết luận số 76-KL/TW của Bộ Chính trị, ngày 04/6/2020 | Kết luận; 76-KL/TW; 2020-06-04; Bộ Chính trị
            Chương trình phối hợp số 07-CTrPH-UBND-MTTQ, ngày 15/6/2022 | Chương trình phối hợp; 07-CTrPH-UBND-MTTQ; 2022-06-15; -
            Chương trình hành động số 42-CTr/HU | Chương trình hành động; 42-CTr/HU; -; -
            Tờ trình số 9-TTr/ĐU | Tờ trình; 09-TTr/ĐU; -; -
            Đề án số 11-ĐA/TU ngày 05/8/2021 của Ban Chấp hành Đảng bộ tỉnh | Đề án; 11-ĐA/TU; 2021-08-05; Ban Chấp hành Đảng bộ tỉnh
            Công điện số 68/CĐ-TTg | Công điện; 68/CĐ-TTg; -; -
            Báo cáo số 128-BC/BCĐ | Báo cáo; 128-BC/BCĐ; -; -
            Nghị quyết số 04-NQ/TU, 05-NQ/TU và 06-NQ/TU ngày 01/01/2022 của Tỉnh ủy | Nghị quyết; 04-NQ/TU; -; Tỉnh ủy | Nghị quyết; 05-NQ/TU; -; Tỉnh ủy | Nghị quyết; 06-NQ/TU; 2022-01-01; Tỉnh ủy
            Kế hoạch số 75-KH/HU, ngày 05/6/2022 của Ban Thường vụ Huyện ủy thực hiện Chỉ thị số 21-CT/TU | Kế hoạch; 75-KH/HU; 2022-06-05; Ban Thường vụ Huyện ủy | Chỉ thị; 21-CT/TU; -; -
            Kế hoạch số 26-KH/HU của Ban Thường vụ Huyện ủy và Đề án thực hiện | Kế hoạch; 26-KH/HU; -; Ban Thường vụ Huyện ủy
            Kế hoạch số 26-KH/HU của Huyện ủy và Kế hoạch 27-KH/HU | Kế hoạch; 26-KH/HU; -; Huyện ủy | Kế hoạch; 27-KH/HU; -; -
            Điều 15 Nghị định số 30/2020/NĐ-CP | Nghị định; 30/2020/NĐ-CP; -; -
            Kế hoạch số 118-KH/BCĐ của Ban Chỉ đạo Cuộc vận động huyện đề ra | Kế hoạch; 118-KH/BCĐ; -; Ban Chỉ đạo Cuộc vận động huyện
            Kế hoạch số 118-KH/BCĐ của Ban chỉ đạo huyện tổ chức hội nghị | Kế hoạch; 118-KH/BCĐ; -; Ban chỉ đạo huyện
            Chỉ thị số 13 ngày 18/3/2022 của Tỉnh ủy | Chỉ thị; 13; 2022-03-18; Tỉnh ủy
            Nghị quyết 09 của Huyện ủy | Nghị quyết; 09; -; Huyện ủy
            Tiếp tục thực hiện Chỉ thị 13. | Chỉ thị; 13; -; -
            theo Đề án 939, giúp phụ nữ khởi nghiệp | Đề án; 939; -; -
            Quy chế phối hợp số 02-QC/ĐU-UBND | Quy chế phối hợp; 02-QC/ĐU-UBND; -; -
            Thông báo số 33-TB/HU của Thường trực Huyện ủy | Thông báo; 33-TB/HU; -; Thường trực Huyện ủy
            Quyết định số 9/QĐ-SVHTTDL ngày 05/3/2024 của Sở Văn hóa | Quyết định; 09/QĐ-SVHTTDL; 2024-03-05; Sở Văn hóa
            """;

    /** Numbers, plans and names that are no documents. */
    private static final List<String> OTHERS = List.of(
            "Kế hoạch 12 mô hình trồng rau",
            "Kế hoạch số lượng 5 lớp",
            "Chỉ tiêu số 1 tại Phụ lục số 02",
            "thôn 5- thị trấn Đăk Rve, thôn 3 – Kon Blo",
            "quý II/2024 và quý I/2024, 24/7, 18/3/2022",
            "COVID-19, U10, 4G, QL24",
            "Dự án 3, Tiểu dự án 1 và Chương trình 135",
            "Đề án 5, phương án số 2",
            "thông báo 3 lần trên loa; báo cáo 4 buổi",
            "ban hành 03 kế hoạch, 02 công văn",
            "Điện thoại số 0260 3824 115",
            "12 - UBND xã, 3 - HND",
            "nghị quyết 3 hội nghị",
            "Tổ 7/UBND",
            "Quyết định",
            "Chỉ thị số",
            "tăng 13-15 hộ",
            "");

    static Stream<String> cited() {
        return CITED.lines();
    }

    @ParameterizedTest
    @MethodSource
    void cited(String line) {
        String[] parts = line.split(" \\| ");
        List<String> told =
                read(parts[0]).stream().map(CitationReadingTests::told).toList();
        assertThat(told).containsExactlyElementsOf(List.of(parts).subList(1, parts.length));
    }

    @Test
    void seesNoDocumentWhereThereIsNone() {
        OTHERS.forEach(words -> assertThat(read(words)).as(words).isEmpty());
    }

    @Test
    void knowsTheExactPlaceAndHowTheAbstractBegins() {
        String line = "Theo Chỉ thị số 21-CT/TU, ngày 09/5/2023 của Tỉnh ủy về “giữ rừng”, xã đã họp.";
        FoundCitation found = read(line).get(0);

        assertThat(line.substring(found.place().from(), found.place().to()))
                .isEqualTo(found.place().quote())
                .isEqualTo("Chỉ thị số 21-CT/TU, ngày 09/5/2023 của Tỉnh ủy");
        assertThat(found.citation().about()).isEqualTo("giữ rừng");
        assertThat(line.substring(0, Objects.requireNonNull(found.quotedTo()))).endsWith("“giữ rừng”");
        assertThat(read("Kế hoạch 5-KH/HU của Huyện ủy về việc trồng rừng; giao khoán")
                        .get(0)
                        .citation()
                        .about())
                .isEqualTo("trồng rừng");
    }

    @Test
    void readsAcrossTypefacesAndInFootnotesAndCells() {
        var text = PlainTextReader.read("""
                        - Theo **Chỉ thị số 21**-CT/TU, *ngày 09/5/2023*⁽¹⁾ của Tỉnh ủy.
                        ⁽¹⁾ Và Kế hoạch số 55-KH/HU.

                        | Văn bản | Ngày |
                        |---|---|
                        | Công văn số 14-CV/BCĐ | 28/02/2024 |
                        """).manuscript();
        assertThat(Citations.in(text))
                .extracting(CitationReadingTests::told)
                .containsExactly(
                        "Chỉ thị; 21-CT/TU; 2023-05-09; Tỉnh ủy",
                        "Kế hoạch; 55-KH/HU; -; -",
                        "Công văn; 14-CV/BCĐ; -; -");
    }

    /** The reference is at hand where the project's shared folder is; its words are never copied. */
    @Test
    void findsEveryCitationOfTheReference() throws IOException {
        assumeTrue(Files.exists(REFERENCE));
        var text = PlainTextReader.read(Files.readString(REFERENCE)).manuscript();
        var found = Citations.in(text).stream()
                .map(FoundCitation::citation)
                .filter(citation -> citation.date() != null)
                .collect(Collectors.groupingBy(citation -> citation.sign().printed()));

        assertThat(found.keySet())
                .containsExactlyInAnyOrder(
                        "118-KH/BCĐ",
                        "75-KH/HU",
                        "13-CT/TU",
                        "12-CT/TU",
                        "120-CV/BCĐ",
                        "07-CTrPH-UBND-MTTQ",
                        "26-KH/HU",
                        "1558-QĐ/HU");
        assertThat(found.get("13-CT/TU")).hasSize(4);
        assertThat(found.get("12-CT/TU")).hasSize(3);
        found.forEach((sign, all) -> {
            assertThat(all.stream().map(Citation::date).distinct()).as(sign).hasSize(1);
            assertThat(all.stream()
                            .map(citation -> String.valueOf(citation.body()))
                            .distinct())
                    .as(sign)
                    .hasSize(1);
        });
    }

    private static List<FoundCitation> read(String line) {
        return Citations.in(BlockId.derivedFrom(line), line);
    }

    private static String told(FoundCitation found) {
        Citation citation = found.citation();
        String number = citation.sign().isBare() && citation.sign().number().length() > 1
                ? citation.sign().number()
                : citation.sign().printed();
        return String.join(
                "; ",
                citation.type(),
                number,
                citation.date() == null ? "-" : citation.date().toString(),
                citation.body() == null ? "-" : citation.body());
    }
}
