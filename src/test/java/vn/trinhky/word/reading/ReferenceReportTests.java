package vn.trinhky.word.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.notation.PlainTextReader;

/** A real report that lies beside the project: typed in Word by hand, it is read as the same text. */
@Tag("writing")
class ReferenceReportTests {

    private static final Path REPORT = Path.of("../shared/reference/report-128-BC-BCD.txt");

    @ParameterizedTest
    @EnumSource(HandMadeReport.Signs.class)
    void readsTheReferenceAsAClerkTypesIt(HandMadeReport.Signs signs) throws IOException {
        assumeTrue(Files.exists(REPORT), "the reference report is not at hand");
        Manuscript report = body(Files.readString(REPORT));
        HandMade file = HandMadeReport.of(report, signs);
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).isEqualTo(Seen.in(report));
        assertThat(reading.notCarried()).isEmpty();
        assertThat(AllWords.lost(file.docx())).isEmpty();
    }

    /** From the first sentence to the last; what an office prints around it is not typed here. */
    static Manuscript body(String report) {
        String end = "huyện./";
        return PlainTextReader.read(
                        report.substring(report.indexOf("Thực hiện Kế hoạch"), report.indexOf(end) + end.length()))
                .manuscript();
    }
}
