package vn.trinhky.pdf.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.pdf.PdfWriter;
import vn.trinhky.pdf.press.PdfMaker;
import vn.trinhky.word.Templates;

@DemoPages
@Tag("signing")
class PrintingPagesTests {

    @Autowired
    Clerk clerk;

    @Autowired
    PdfWriter own;

    @Autowired
    Templates templates;

    @Test
    void tellsTheAdministratorWhoPrints() {
        assertThat(clerk.opens(Cast.ADMINISTRATOR, "/operations/printing"))
                .hasStatusOk()
                .bodyText()
                .contains("Bản PDF do phần mềm tự dàn trang", "LibreOffice", "In thử");
        assertThat(clerk.opens("lam", "/operations/printing")).hasStatus4xxClientError();
    }

    @Test
    void findsEveryVietnameseLetterOnTheTrialSheet() {
        byte[] sheet = own.write(TrialPrint.sheet(), templates.measures(TrialPrint.PROFILE));

        assertThat(TrialPrint.missing(PdfWords.of(sheet))).isEmpty();
        assertThat(TrialPrint.missing("aàả")).startsWith("ãáạ").endsWith("Đ");
        assertThat(PdfMaker.of(sheet)).isEqualTo(PdfMaker.OWN);
    }
}
