package vn.trinhky.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.Templates;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.marks.DocumentMarks;
import vn.trinhky.word.marks.DocumentMarks.Urgency;

/** Urgency is printed by both writers alike. */
@Tag("signing")
class UrgentDocumentTests {

    private static final Templates TEMPLATES = new Templates();

    @ParameterizedTest
    @CsvSource({
        "PARTY_HD36_2018, URGENT,      false, 28",
        "PARTY_HD05_2026, VERY_URGENT, false, 28",
        "STATE_ND30_2020, EXPRESS,     true,  26",
        "STATE_ND30_2020, URGENT,      true,  26",
    })
    void bearsItsMarkBelowTheNumber(LayoutProfile profile, Urgency urgency, boolean boxed, int halfPoints) {
        OfficialDocument document = SampleReport.document(profile).marked(new DocumentMarks(urgency, null));

        byte[] docx = new FinalDocuments(TEMPLATES).write(document);
        String xml = new String(
                WordPackage.open(new ByteArrayInputStream(docx))
                        .xml("word/document.xml")
                        .orElseThrow(),
                StandardCharsets.UTF_8);
        int mark = xml.indexOf("<w:t>" + urgency.printed() + "</w:t>");
        assertThat(mark).isGreaterThan(xml.indexOf("NumberLine")).isLessThan(xml.indexOf("PlaceDate"));
        assertThat(xml.substring(xml.lastIndexOf("<w:p>", mark), mark))
                .contains("<w:b/>", "w:val=\"" + halfPoints + "\"");
        assertThat(xml.contains("w:hRule=\"exact\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\""
                        + Math.round(urgency.boxWidth() * 56.7) + "\""))
                .isEqualTo(boxed);

        Proof proof = new PdfWriter().proof(document, TEMPLATES.measures(profile));
        assertThat(proof.faults()).isEmpty();
        assertThat(PdfText.pagesOf(proof.pdf()).get(0)).contains(urgency.printed());
    }
}
