package vn.trinhky.figures.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.figures.numbers.Finding.Kind;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.testing.ComputingTime;

/** Whole reports: the reference, where it is at hand, and one of our own. */
@Tag("figures")
class WholeReportTests {

    private static final Path REFERENCE = Path.of("../shared/reference/report-128-BC-BCD.txt");

    @Test
    void findsTheSentenceOfTheReferenceThatSaysTwoThings() throws IOException {
        CheckedText checked = new Campaign().check(reference());

        assertThat(checked.of(Kind.DIFFERS_IN_TEXT)).singleElement().satisfies(finding -> {
            assertThat(finding.at().written()).isEqualTo("36");
            assertThat(finding.others()).extracting(Passage::written).containsExactly("38");
        });
        assertThat(checked.of(Kind.ADDS_UP)).singleElement().satisfies(finding -> {
            assertThat(finding.at().written()).isEqualTo("26");
            assertThat(finding.sum()).isEqualTo("26");
        });
        assertThat(checked.of(Kind.DOES_NOT_ADD_UP)).isEmpty();
    }

    @Test
    void offersTheFiguresOfTheReference() throws IOException {
        CheckedText checked = new Campaign()
                .counts("MH-DUNG", 26)
                .counts("MH-DAT", 13)
                .counts("MH-KHONG", 13)
                .counts("MH-MOI", "all/year_to_date", 12)
                .counts("TT-BUOI", 110)
                .counts("TT-LUOT", 8060)
                .counts("TT-TIN", 38)
                .counts("TT-XE", 7)
                .check(reference());

        assertThat(checked.of(Kind.LINKABLE))
                .extracting(finding -> finding.at().written() + " "
                        + finding.offers().get(0).figure().indicator())
                .contains(
                        "26 MH-DUNG",
                        "13 MH-DAT",
                        "13 MH-KHONG",
                        "12 MH-MOI",
                        "110 TT-BUOI",
                        "8.000 TT-LUOT",
                        "38 TT-TIN",
                        "7 TT-XE");
        assertThat(checked.of(Kind.DIFFERS_FROM_FIGURE))
                .extracting(finding -> finding.at().written())
                .containsExactly("36");
    }

    @Test
    void readsTheReferenceInTheBlinkOfAnEye() throws IOException {
        Manuscript text = reference();
        Duration best = IntStream.range(0, 20)
                .mapToObj(i -> ComputingTime.of(() -> new Campaign().check(text)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(best).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void findsNothingWrongInAReportThatAgreesWithItself() throws IOException {
        CheckedText checked = new Campaign().check(ownReport());

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.unlinked())
                .extracting(Passage::written)
                .contains("14", "03", "11", "05", "62", "4.100", "3.000");
    }

    private static Manuscript reference() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference report is not at hand");
        List<String> lines = Files.readAllLines(REFERENCE);
        int from = lines.indexOf("I. KẾT QUẢ CÔNG TÁC QUÝ II/2024");
        return PlainTextReader.read(String.join("\n", lines.subList(from, lines.size())))
                .manuscript();
    }

    private static Manuscript ownReport() throws IOException {
        try (InputStream text = WholeReportTests.class.getResourceAsStream("/journey/own-report.txt")) {
            return PlainTextReader.read(new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8))
                    .manuscript();
        }
    }
}
