package vn.trinhky.pdf.pages;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.pdf.PdfWriter;
import vn.trinhky.pdf.libreoffice.LibreOffice;
import vn.trinhky.pdf.libreoffice.NotReachable;
import vn.trinhky.pdf.press.PdfMaker;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.Templates;

/**
 * Prints a sheet with every Vietnamese letter on each press and reads it back, so that an operator knows before the signatory
 * does whether a press works and has the letters.
 */
@Component
class TrialPrint {

    /** Every vowel with every tone, in capitals and not, and the consonant that only Vietnamese has. */
    static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
            + "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴĐ";

    static final LayoutProfile PROFILE = LayoutProfile.PARTY_HD05_2026;

    private final Templates templates;
    private final FinalDocuments word;
    private final PdfWriter own;
    private final LibreOffice office;

    TrialPrint(Templates templates, FinalDocuments word, PdfWriter own, LibreOffice office) {
        this.templates = templates;
        this.word = word;
        this.own = own;
        this.office = office;
    }

    /**
     * What came of it.
     *
     * @param milliseconds from the Word file or manuscript to the PDF
     * @param missing the letters that could not be read back; empty when all are there
     * @param failure why there is no sheet, in the words of the library; null when there is one
     */
    record Outcome(
            PdfMaker press,
            long milliseconds,
            String missing,
            @Nullable String failure) {

        public boolean isGood() {
            return failure == null && missing.isEmpty();
        }
    }

    /** Tries the own press, and LibreOffice if there is one. */
    List<Outcome> print() {
        OfficialDocument sheet = sheet();
        Outcome ours = timed(PdfMaker.OWN, () -> own.write(sheet, templates.measures(PROFILE)));
        if (office.health().place() == null) {
            return List.of(ours);
        }
        byte[] docx = word.write(sheet);
        return List.of(ours, timed(PdfMaker.LIBREOFFICE, () -> office.print(docx)));
    }

    private interface Printing {
        byte[] print() throws NotReachable;
    }

    private static Outcome timed(PdfMaker press, Printing printing) {
        long start = System.nanoTime();
        try {
            byte[] pdf = printing.print();
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            return new Outcome(press, took, missing(PdfWords.of(pdf)), null);
        } catch (NotReachable failure) {
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            return new Outcome(press, took, "", failure.getMessage());
        }
    }

    static String missing(String read) {
        return LETTERS.chars()
                .filter(letter -> read.indexOf(letter) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static OfficialDocument sheet() {
        Paragraph letters = new Paragraph(new BlockId("letters"), List.of(Text.plain(spaced())), null);
        return new OfficialDocument(
                PROFILE,
                "",
                "TRÌNH KÝ",
                null,
                "",
                "",
                null,
                "",
                "",
                List.of(),
                new Manuscript(List.of(letters)),
                List.of(),
                List.of(),
                "");
    }

    /** Words of ten letters, so that lines can be broken. */
    private static String spaced() {
        return LETTERS.replaceAll("(.{10})", "$1 ").strip();
    }
}
