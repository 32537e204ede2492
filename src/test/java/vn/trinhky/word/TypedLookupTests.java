package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.manuscript.view.PlainText;
import vn.trinhky.word.check.LayoutCheck;
import vn.trinhky.word.file.WordFile;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.marks.DocumentMarks;
import vn.trinhky.word.reading.WordReader;
import vn.trinhky.word.reading.WordReading;

@Tag("signing")
class TypedLookupTests {

    private static final String ADDRESS = "https://trinhky.dakhamoi.kontum.gov.vn/v/7KQ2M-9XR4T";
    private static final FinalDocuments WRITER = new FinalDocuments(new Templates());

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void standsInTheFileAndInNobodysWay(LayoutProfile profile) {
        OfficialDocument plain =
                profile == LayoutProfile.STATE_ND30_2020 ? ReportOfSeven.state("Sở Nội vụ") : ReportOfSeven.party();
        byte[] without = WRITER.write(plain);
        byte[] with = WRITER.write(plain.marked(new DocumentMarks(null, ADDRESS)));

        SchemaTests.assertValid(with);
        String text = new String(WordFile.read(with).part("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(text).contains("Mã QR dẫn đến địa chỉ tra cứu văn bản " + ADDRESS, "7KQ2M-9XR4T</w:t>");
        assertThat(WordFile.read(with).part("word/media/lookup.png")).isNotEmpty();
        assertThat(WordFile.read(without).parts()).doesNotContainKey("word/media/lookup.png");
        assertThat(new LayoutCheck().check(with, plain.profile(), null))
                .isEqualTo(new LayoutCheck().check(without, plain.profile(), null));
        assertThat(said(with)).isEqualTo(said(without)).doesNotContain("Tra cứu");
    }

    /** All words, and what is named as not carried. */
    private static String said(byte[] docx) {
        WordReading reading = WordReader.read(WordPackage.open(new ByteArrayInputStream(docx)));
        return String.join("\n", PlainText.of(reading.accepted())) + reading.notCarried();
    }
}
