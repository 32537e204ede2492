package vn.trinhky.pdf.libreoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.pdf.PdfWriter;
import vn.trinhky.pdf.places.Place;
import vn.trinhky.pdf.places.SignaturePlaces;
import vn.trinhky.pdf.press.PdfMaker;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.ReferenceReportTests;
import vn.trinhky.word.Templates;

/** LibreOffice beside the product's own press, on the reference report where it is at hand. */
@Tag("libreoffice")
@Tag("signing")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibreOfficePressTests {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @TempDir
    static Path folder;

    private final Templates templates = new Templates();
    private final LibreOfficePlace installed = new LibreOfficePlace("", "", PATIENCE);
    private LibreOffice office;

    @BeforeAll
    void start() {
        office = new LibreOffice(installed, folder.resolve("office"));
    }

    @AfterAll
    void stop() throws IOException {
        office.destroy();
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void agreesWithTheOwnPressOnTextFootnotesAndPages(LayoutProfile profile) throws IOException, NotReachable {
        assumeInstalled();
        Manuscript body = ReferenceReportTests.body();
        OfficialDocument document = ReferenceReportTests.report(profile, body);

        byte[] theirs = office.print(new FinalDocuments(templates).write(document));
        byte[] ours = new PdfWriter().write(document, templates.measures(profile));

        List<String> printed = pages(theirs);
        List<String> set = pages(ours);
        assertThat(printed).hasSameSizeAs(set);
        assertThat(words(printed)).isEqualTo(words(set));
        assertThat(pagesOfNotes(printed, body))
                .isEqualTo(pagesOfNotes(set, body))
                .doesNotContain(-1);
        assertThat(List.of(PdfMaker.of(theirs), PdfMaker.of(ours))).containsExactly(PdfMaker.LIBREOFFICE, PdfMaker.OWN);
    }

    @Test
    void putsTheNumberOfAFootnoteBetweenItsBrackets() throws IOException, NotReachable {
        assumeInstalled();
        Manuscript body = PlainTextReader.read("""
                        - Rà soát 26 mô hình⁽¹⁾; tổ chức 110 buổi⁽²⁾.
                        ⁽¹⁾ Trong đó 13 mô hình đạt mục tiêu.
                        ⁽²⁾ Xã Đăk Ruồng 18 buổi.
                        """).manuscript();
        OfficialDocument document = ReferenceReportTests.report(LayoutProfile.PARTY_HD05_2026, body);

        for (byte[] pdf : List.of(
                office.print(new FinalDocuments(templates).write(document)),
                new PdfWriter().write(document, templates.measures(document.profile())))) {
            assertThat(String.join("", pages(pdf)).replace(" ", ""))
                    .contains("môhình(1);tổchức110buổi(2).", "(1)Trongđó13", "(2)XãĐăkRuồng");
        }
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void leavesTheSameRoomForSignatureAndSeal(LayoutProfile profile) throws NotReachable {
        assumeInstalled();
        OfficialDocument document = ReferenceReportTests.report(profile, new Manuscript(List.of()));
        byte[] theirs = office.print(new FinalDocuments(templates).write(document));
        byte[] ours = new PdfWriter().write(document, templates.measures(profile));

        Place printed = SignaturePlaces.in(theirs, document.signer()).signature(2.5);
        Place set = SignaturePlaces.in(ours, document.signer()).signature(2.5);

        assertThat(printed.page()).isEqualTo(set.page());
        assertThat(printed.left()).isCloseTo(set.left(), within(2.0));
        assertThat(printed.top()).isCloseTo(set.top(), within(3.0));
        assertThat(printed.height()).isCloseTo(set.height(), within(2.0));
    }

    @Test
    void printsAgainAfterItWasKilled() throws NotReachable, InterruptedException {
        assumeInstalled();
        byte[] word = word();
        office.print(word);

        running().forEach(ProcessHandle::destroyForcibly);
        printWithin(word, 20);

        assertThat(office.health().isRunning()).isTrue();
    }

    @Test
    void isStartedAnewWhenItHangs() throws NotReachable, IOException, InterruptedException {
        assumeInstalled();
        byte[] word = word();
        office.print(word);
        for (ProcessHandle process : running()) {
            assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
        }

        assertThatThrownBy(() -> office.print(word)).isInstanceOf(NotReachable.class);
        assertThat(office.health().lastFailure()).isNotNull();
        printWithin(word, 20);
        assertThat(office.health().lastFailure()).isNull();
    }

    @Test
    void saysThatItIsNotThere() {
        LibreOffice nowhere = new LibreOffice(
                new LibreOfficePlace("", folder.resolve("no-such-folder").toString(), PATIENCE),
                folder.resolve("none"));

        assertThatThrownBy(() -> nowhere.print(word())).isInstanceOf(NotReachable.class);
        assertThat(nowhere.health().place()).isNull();
    }

    @Test
    void saysThatNobodyListensAtTheAddress() {
        LibreOffice elsewhere =
                new LibreOffice(new LibreOfficePlace("127.0.0.1:9", "", Duration.ofSeconds(1)), folder.resolve("far"));

        assertThatThrownBy(() -> elsewhere.print(word())).isInstanceOf(NotReachable.class);
        assertThat(elsewhere.health().place()).isEqualTo("127.0.0.1:9");
    }

    private void assumeInstalled() {
        assumeTrue(installed.installed().isPresent(), "LibreOffice is not installed on this machine");
    }

    private byte[] word() {
        return new FinalDocuments(templates)
                .write(ReferenceReportTests.report(LayoutProfile.PARTY_HD05_2026, new Manuscript(List.of())));
    }

    /** It may be on its way up when it is asked: that answer is "not reachable", and the next one is the file. */
    private void printWithin(byte[] word, int tries) throws NotReachable, InterruptedException {
        for (int i = 1; ; i++) {
            try {
                assertThat(office.print(word)).startsWith('%', 'P', 'D', 'F');
                return;
            } catch (NotReachable failure) {
                if (i == tries) {
                    throw failure;
                }
                Thread.onSpinWait();
            }
        }
    }

    /** The LibreOffice of this test, and no other. */
    private List<ProcessHandle> running() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("soffice"))
                .toList();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(document)
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip());
            }
            return pages;
        }
    }

    /** All words, sorted: the two copy the parts of a page in another order. Marks of footnotes are torn by superscript. */
    private static List<String> words(List<String> pages) {
        return Arrays.stream(String.join(" ", pages)
                        .replaceAll("\\d?\\(\\d?\\)?|\\d?\\)", " ")
                        .split(" "))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    /** On which page each footnote begins, from 0. */
    private static List<Integer> pagesOfNotes(List<String> pages, Manuscript body) {
        return body.footnotes().stream()
                .map(note -> ((TextBlock) note.body().get(0)).words().replaceAll("[\\s\\u00a0]+", " "))
                .map(words -> words.substring(0, Math.min(words.length(), 30)).strip())
                .map(words -> pages.stream()
                        .filter(page -> page.contains(words))
                        .findFirst()
                        .map(pages::indexOf)
                        .orElse(-1))
                .toList();
    }
}
