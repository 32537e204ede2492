package vn.trinhky.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.SampleAppendix;
import vn.trinhky.word.Templates;

/** What follows the signature, in the PDF. */
@Tag("figures")
class PdfAppendixTests {

    private static final PdfWriter WRITER = new PdfWriter();

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void liesOnItsLongSideBehindTheTextWithoutAFault(LayoutProfile profile) throws IOException {
        Proof proof = proof(profile);
        int text = WRITER.proof(SampleReport.document(profile), new Templates().measures(profile))
                .pages();

        assertThat(proof.faults()).isEmpty();
        assertThat(proof.pages()).isEqualTo(text + 3);
        try (PDDocument document = Loader.loadPDF(proof.pdf())) {
            PDRectangle last = document.getPage(text - 1).getMediaBox();
            PDRectangle appendix = document.getPage(text).getMediaBox();
            assertThat(last.getHeight()).isGreaterThan(last.getWidth());
            assertThat(appendix.getWidth()).isEqualTo(last.getHeight());
        }
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void repeatsTheHeaderRowOnEverySheet(LayoutProfile profile) {
        List<String> pages = PdfText.pagesOf(proof(profile).pdf());

        assertThat(pages.subList(pages.size() - 3, pages.size())).allMatch(page -> page.contains("STT Chỉ tiêu"));
    }

    @Test
    void countsItsOwnPagesInDocumentsOfTheStateAndShowsNoneOnTheFirst() {
        List<String> numbers =
                PdfText.pageNumbersOf(proof(LayoutProfile.STATE_ND30_2020).pdf());

        assertThat(numbers.subList(numbers.size() - 3, numbers.size())).containsExactly("", "2", "3");
    }

    @Test
    void goesOnCountingPagesInDocumentsOfTheParty() {
        List<String> numbers =
                PdfText.pageNumbersOf(proof(LayoutProfile.PARTY_HD36_2018).pdf());

        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(Integer.toString(numbers.size()));
        assertThat(numbers.get(numbers.size() - 3)).isEqualTo(Integer.toString(numbers.size() - 2));
    }

    private static Proof proof(LayoutProfile profile) {
        return WRITER.proof(
                SampleReport.document(profile).followedBy(List.of(SampleAppendix.figures())),
                new Templates().measures(profile));
    }
}
