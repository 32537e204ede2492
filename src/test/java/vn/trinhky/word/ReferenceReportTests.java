package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.notation.PlainTextReader;

/** The reference report, where it is at hand, read as a clerk pastes it and compared with a JDK's view of the file. */
public class ReferenceReportTests {

    private static final Path REFERENCE = Path.of("../shared/reference/report-128-BC-BCD.txt");

    private final FinalDocuments documents = new FinalDocuments(new Templates());

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void keepsEveryTextOfTheReferenceInItsOrder(LayoutProfile profile) throws IOException {
        Manuscript body = body();
        WrittenFile file = WrittenFile.open(documents.write(report(profile, body)));

        assertThat(file.paragraphs("word/document.xml"))
                .containsSubsequence(body.blocks().stream()
                        .map(block -> ((TextBlock) block).words())
                        .toList());
        assertThat(file.paragraphs("word/footnotes.xml"))
                .containsExactlyElementsOf(body.footnotes().stream()
                        .flatMap(note -> note.body().stream())
                        .map(ReferenceReportTests::signed)
                        .toList());
    }

    @Test
    void losesNoLineOfTheReference() throws IOException {
        WrittenFile file = WrittenFile.open(documents.write(report(LayoutProfile.PARTY_HD36_2018, body())));
        String written = spaced(String.join(" ", file.paragraphs("word/document.xml")) + " "
                + String.join(" ", file.paragraphs("word/footnotes.xml")));

        assertThat(lines().stream().map(ReferenceReportTests::bare).toList())
                .allSatisfy(line -> assertThat(written).contains(line));
    }

    @Test
    void marksItsSevenFootnotesInOrder() throws IOException {
        WrittenFile file = WrittenFile.open(documents.write(report(LayoutProfile.PARTY_HD36_2018, body())));
        List<String> seven =
                IntStream.rangeClosed(2, 8).mapToObj(Integer::toString).toList();

        assertThat(file.attributes("word/document.xml", "footnoteReference", "id"))
                .isEqualTo(seven);
        assertThat(file.attributes("word/footnotes.xml", "footnote", "id")).endsWith(seven.toArray(new String[0]));
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void isValid(LayoutProfile profile) throws IOException {
        SchemaTests.assertValid(documents.write(report(profile, body())));
    }

    public static OfficialDocument report(LayoutProfile profile, Manuscript body) {
        return new OfficialDocument(
                profile,
                "HUYỆN ỦY KON RẪY",
                "BAN CHỈ ĐẠO CUỘC VẬN ĐỘNG",
                128,
                profile.isOfTheState() ? "BC-BCĐ" : "BC/BCĐ",
                "Kon Rẫy",
                LocalDate.of(2024, 6, 20),
                "BÁO CÁO",
                "kết quả công tác quý II/2024 và phương hướng, nhiệm vụ công tác quý III/2024",
                List.of(),
                body,
                List.of("Thường trực Huyện ủy (b/c)", "Thành viên Ban Chỉ đạo", "Lưu VT"),
                List.of("CHỦ TỊCH UBMTTQVN HUYỆN", "kiêm", "PHÓ TRƯỞNG BAN"),
                "A Brol Vẽ");
    }

    public static Manuscript body() throws IOException {
        return PlainTextReader.read(String.join("\n\n", lines())).manuscript();
    }

    /** The lines between the abstract and the recipients. */
    private static List<String> lines() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference report is not at hand");
        List<String> lines = Files.readAllLines(REFERENCE);
        int from = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("Thực hiện"))
                .findFirst()
                .orElseThrow();
        int to = IntStream.range(from, lines.size())
                .filter(i -> lines.get(i).contains("Nơi nhận"))
                .findFirst()
                .orElse(lines.size());
        return lines.subList(from, to).stream().filter(line -> !line.isBlank()).toList();
    }

    private static String signed(Block block) {
        String sign = block instanceof Item item ? item.mark().sign() + " " : "";
        return sign + ((TextBlock) block).words();
    }

    /** A line without what becomes markup: signs, numbers, marks of footnotes and typefaces. */
    private static String bare(String line) {
        return spaced(line.replaceAll("⁽[¹²³⁴⁵⁶⁷]⁾", "")
                .replace("*", "")
                .strip()
                .replaceFirst("^([-+]|[IVX]+\\.|\\d(\\.\\d)*\\.) ", ""));
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
