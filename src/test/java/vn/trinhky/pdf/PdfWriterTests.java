package vn.trinhky.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.TemplateMeasures;
import vn.trinhky.word.Templates;

class PdfWriterTests {

    private static final PdfWriter WRITER = new PdfWriter();
    private static final Templates TEMPLATES = new Templates();
    private static final TemplateMeasures PARTY = TEMPLATES.measures(LayoutProfile.PARTY_HD36_2018);
    private static final int BODY = 14;
    private static final int NOTE = 10;
    private static final int MARK_IN_BODY = 9;
    private static final int MARK_IN_NOTE = 6;

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void setsAReportWithoutAFault(LayoutProfile profile) {
        Proof proof = WRITER.proof(SampleReport.document(profile), TEMPLATES.measures(profile));

        assertThat(proof.faults()).isEmpty();
        assertThat(proof.pages()).isEqualTo(new PageImages().pages(proof.pdf())).isBetween(4, 9);
    }

    @Test
    void saysEveryBlockOfTheTextInItsOrder() {
        byte[] pdf = WRITER.write(SampleReport.document(), PARTY);

        assertThat(SampleText.unspaced(PdfText.pagesOf(pdf, BODY)))
                .containsSubsequence(SampleText.runningText(SampleReport.manuscript()));
        assertThat(SampleText.unspaced(PdfText.pagesOf(pdf, NOTE)))
                .containsSubsequence(SampleText.notes(SampleReport.manuscript()));
    }

    @Test
    void saysWhatStandsAroundTheText() {
        assertThat(PdfText.of(WRITER.write(SampleReport.document(), PARTY)))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 07-BC/BCĐ", "Đăk Hà Mới, ngày 14 tháng 6 năm 2024", "BÁO CÁO")
                .contains("Nơi nhận:", "- Ủy ban nhân dân huyện,", "- Lưu VT.", "K/T TRƯỞNG BAN", "Y Thị Ngọc Hằng");
    }

    @Test
    void numbersHeadingsAndNumberedParagraphsByTheirPlace() {
        assertThat(PdfText.of(WRITER.write(SampleReport.document(), PARTY)))
                .containsSubsequence(
                        "I. KẾT QUẢ", "1. Nội dung thứ 1", "3. Nội dung thứ 3", "3.1. Tồn tại", "3.2. Nguyên nhân")
                .containsSubsequence("II. PHƯƠNG HƯỚNG", "1. Nhiệm vụ 1", "8. Nhiệm vụ 8");
    }

    @Test
    void startsEachFootnoteOnThePageThatHasItsMark() {
        byte[] pdf = WRITER.write(SampleReport.document(), PARTY);

        List<Set<String>> marks = marks(PdfText.pagesOf(pdf, MARK_IN_BODY));
        assertThat(marks).isEqualTo(marks(PdfText.pagesOf(pdf, MARK_IN_NOTE)));
        assertThat(marks.stream().mapToInt(Set::size).sum()).isEqualTo(6);
    }

    private static List<Set<String>> marks(List<String> pages) {
        return pages.stream()
                .map(page -> Pattern.compile("\\(\\d+\\)")
                        .matcher(page)
                        .results()
                        .map(result -> result.group())
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .toList();
    }

    @Test
    void numbersEveryPageButTheFirst() {
        List<String> numbers = PdfText.pageNumbersOf(WRITER.write(SampleReport.document(), PARTY));

        assertThat(numbers.get(0)).isEmpty();
        assertThat(numbers.subList(1, numbers.size()))
                .isEqualTo(IntStream.rangeClosed(2, numbers.size())
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22})
    void keepsTheSignatureWholeAndNeverAlone(int blocks) {
        List<Block> all = SampleReport.manuscript().blocks();
        OfficialDocument document = SampleReport.document(new Manuscript(all.subList(all.size() - blocks, all.size())));
        List<String> pages = PdfText.pagesOf(WRITER.write(document, PARTY));

        assertThat(pages.get(pages.size() - 1))
                .contains("Nơi nhận:", "- Lưu VT.", "K/T TRƯỞNG BAN", document.signer(), "Trên đây là báo cáo");
    }

    @Test
    void givesEqualBytesForEqualDocuments() {
        byte[] first = WRITER.write(SampleReport.document(), PARTY);

        assertThat(new PdfWriter().write(SampleReport.document(), PARTY)).isEqualTo(first);
        assertThat(WRITER.write(SampleReport.dated(LocalDate.of(2024, 6, 15)), PARTY))
                .isNotEqualTo(first);
    }

    @Test
    void givesEqualBytesForEqualDrafts() {
        OfficialDocument draft = SampleReport.dated(null);

        assertThat(WRITER.write(draft, PARTY)).isEqualTo(WRITER.write(draft, PARTY));
    }

    @Test
    void agreesWithItselfWhenFiftyAreWrittenAtOnce() throws Exception {
        byte[] alone = WRITER.write(SampleReport.document(), PARTY);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> written = IntStream.range(0, 50)
                    .mapToObj(i -> writers.submit(() -> WRITER.write(SampleReport.document(), PARTY)))
                    .toList();
            for (Future<byte[]> pdf : written) {
                assertThat(pdf.get()).isEqualTo(alone);
            }
        } finally {
            writers.shutdownNow();
        }
    }

    /** The first documents after a start come together, before anything of the press is known. */
    @Test
    void findsItsFontsWhenManyBeginAtOnce() throws Exception {
        OfficialDocument sheet = BlankSheet.withEveryTypeface();
        TemplateMeasures measures = TEMPLATES.measures(sheet.profile());
        byte[] expected = new PdfWriter().write(sheet, measures);
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            for (int start = 0; start < 20; start++) {
                PdfWriter fresh = new PdfWriter();
                Callable<byte[]> first = () -> fresh.write(sheet, measures);
                for (Future<byte[]> each : people.invokeAll(Collections.nCopies(8, first))) {
                    assertThat(each.get()).isEqualTo(expected);
                }
            }
        } finally {
            people.shutdown();
        }
    }

    @Test
    void setsEveryVietnameseLetterHoweverItWasTyped() {
        String letters = SampleText.vietnameseLetters();
        String typedInPieces = Normalizer.normalize(letters, Normalizer.Form.NFD);

        Proof proof = WRITER.proof(SampleReport.saying(typedInPieces), PARTY);

        assertThat(proof.faults()).isEmpty();
        assertThat(PdfText.of(proof.pdf())).contains(letters);
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void warmsUpWithAnyTemplate(LayoutProfile profile) {
        assertThat(WRITER.proof(BlankSheet.withEveryTypeface(), TEMPLATES.measures(profile))
                        .pages())
                .isEqualTo(1);
    }

    @Test
    void pointsOutACharacterWithoutAGlyph() {
        assertThat(WRITER.proof(SampleReport.saying("Họp lúc 8 giờ \u4e2d"), PARTY)
                        .faults())
                .singleElement()
                .asString()
                .contains("4e2d");
    }

    @Test
    void followsATemplateThatWasRestyled() {
        byte[] usual = WRITER.write(SampleReport.document(), PARTY);
        byte[] larger = WRITER.write(SampleReport.document(), SampleText.withBodyOf(15, PARTY));

        assertThat(String.join("", PdfText.pagesOf(usual, 15))).doesNotContain("Thực hiện chương trình");
        assertThat(String.join("", PdfText.pagesOf(larger, 15))).contains("Thực hiện chương trình");
    }

    @Test
    void isAnArchivalFileWithTitleLanguageAndOwnDate() {
        String file = new String(WRITER.write(SampleReport.document(), PARTY), StandardCharsets.UTF_8);

        assertThat(file).contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>");
        assertThat(file).contains("/Lang (vi-VN)", "/Marked true", "BÁO CÁO kết quả chuyển đổi số");
        Matcher time = Pattern.compile("<xmp:(?:Create|Metadata)Date>([^<]*)<").matcher(file);
        assertThat(time.results()
                        .map(result -> OffsetDateTime.parse(result.group(1)).toInstant()))
                .hasSize(2)
                .containsOnly(Instant.parse("2024-06-13T17:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void neverBreaksTheNumberOfACitedDocument(int shift) {
        String citation = "x".repeat(shift) + " theo Chỉ thị số 13-CT/TU, Chương trình số 07-CTrPH-UBND-MTTQ".repeat(6);
        byte[] pdf = WRITER.write(SampleReport.saying(citation), PARTY);

        assertThat(PdfText.linesOf(pdf)).noneMatch(line -> line.strip().matches(".*[-/]"));
        assertThat(PdfText.of(pdf)).contains("07-CTrPH-UBND-MTTQ");
    }

    @Test
    void embedsOnlyTheLettersThatItUses() throws Exception {
        try (PDDocument document = Loader.loadPDF(WRITER.write(SampleReport.document(), PARTY))) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Tinos.*");
            }
            assertThat(resources.getFontNames()).hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
