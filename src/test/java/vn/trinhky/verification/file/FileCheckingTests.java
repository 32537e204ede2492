package vn.trinhky.verification.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.FileStore;
import vn.trinhky.pdf.comparing.DifferingPage;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.signature.Papers;
import vn.trinhky.signature.SignedPapers;
import vn.trinhky.testing.Tools;
import vn.trinhky.verification.Lookup;
import vn.trinhky.verification.PublicRecord;

@OnDemoPages
@Tag("signing")
class FileCheckingTests {

    @Autowired
    RoundInHand rounds;

    @Autowired
    Lookup lookup;

    @Autowired
    FileChecking checking;

    @Autowired
    FileStore files;

    @Test
    void answersEveryFileThatPeopleBring() {
        PublicRecord document = issued(1);
        PublicRecord another = issued(2);
        byte[] pdf = files.content(document.pdf());
        SignedPapers strangers = new SignedPapers();

        assertAnswers(
                document,
                Map.ofEntries(
                        Map.entry("identical", pdf),
                        Map.entry("savedAnew.broken", ForgedFiles.savedAgain(pdf)),
                        Map.entry("savedAnew.unsigned", ForgedFiles.stripped(pdf)),
                        Map.entry("unfinished", ForgedFiles.beforeSigning(pdf)),
                        Map.entry("signedByAnother", strangers.sealed(ForgedFiles.beforeSigning(pdf))),
                        Map.entry("anotherOfOurs", files.content(another.pdf())),
                        Map.entry("anotherOfOurs.copy", ForgedFiles.savedAgain(files.content(another.pdf()))),
                        Map.entry("somethingElse", strangers.sealed(Papers.report())),
                        Map.entry("word.ours", files.content(document.word())),
                        Map.entry("notAPdf", "Kính gửi ông".getBytes(StandardCharsets.UTF_8)),
                        Map.entry("notAPdf.empty", new byte[0]),
                        Map.entry("unreadable", "%PDF-1.7 rỗng %%EOF".getBytes(StandardCharsets.UTF_8))));
        assertWithoutACode(document, pdf, strangers);
        assertAltered(document, pdf);
        assertIncomplete(document, pdf);
    }

    /** It writes letters in an order of its own, and turns sheets that lie across. */
    @Test
    void takesAFileThatAnotherProgramSavedForTheSameText(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path program = Tools.pdftocairo();
        PublicRecord document = issued(3);
        Path issued = Files.write(folder.resolve("issued.pdf"), files.content(document.pdf()));
        Path saved = folder.resolve("saved.pdf");
        assertThat(new ProcessBuilder(program.toString(), "-pdf", issued.toString(), saved.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();

        FileAnswer answer = checking.check(Files.readAllBytes(saved), document);

        assertThat(answer.key()).startsWith("savedAnew");
        assertThat(pagesOf(checking.check(ForgedFiles.withAWordMore(Files.readAllBytes(saved), 1), document)))
                .containsExactly(1);
    }

    private void assertAnswers(PublicRecord document, Map<String, byte[]> files) {
        Map<String, String> answers = new LinkedHashMap<>();
        files.forEach((expected, file) ->
                answers.put(expected, checking.check(file, document).key()));
        assertThat(answers).allSatisfy((expected, answer) -> assertThat(answer).isEqualTo(expected));
    }

    private void assertWithoutACode(PublicRecord document, byte[] pdf, SignedPapers strangers) {
        assertThat(checking.check(pdf, null)).isInstanceOfSatisfying(FileAnswer.Identical.class, same -> assertThat(
                        same.document().code())
                .isEqualTo(document.code()));
        assertThat(checking.check(ForgedFiles.savedAgain(pdf), null)).isInstanceOf(FileAnswer.SavedAnew.class);
        assertThat(checking.check(strangers.sealed(Papers.report()), null).key())
                .isEqualTo("unknown");
    }

    private void assertAltered(PublicRecord document, byte[] pdf) {
        assertThat(pagesOf(checking.check(ForgedFiles.withPageReplaced(pdf, 2), document)))
                .containsExactly(2);
        FileAnswer word = checking.check(ForgedFiles.withAWordMore(pdf, 1), document);
        assertThat(pagesOf(word)).containsExactly(1);
        DifferingPage page = word.pages().get(0);
        assertThat(page.first()).isNotEmpty();
        assertThat(page.where()).isNotNull().satisfies(where -> assertThat(where.top())
                .isBetween(0.4, 0.6));
        for (int part = 1; part <= 6; part++) {
            FileAnswer answer = checking.check(ForgedFiles.withByteChanged(pdf, part * pdf.length / 7), document);
            assertThat(answer.isGood()).isFalse();
            assertThat(answer.key())
                    .isIn("altered", "altered.unseen", "unreadable", "somethingElse", "signedByAnother");
        }
    }

    private void assertIncomplete(PublicRecord document, byte[] pdf) {
        for (int part = 1; part <= 10; part++) {
            byte[] beginning = Arrays.copyOf(pdf, part * pdf.length / 11);
            assertThat(checking.check(beginning, document).key()).isEqualTo("incomplete.ours");
            assertThat(checking.check(beginning, null).key()).startsWith("incomplete");
        }
    }

    private static List<Integer> pagesOf(FileAnswer answer) {
        assertThat(answer.key()).isEqualTo("altered");
        return answer.pages().stream().map(DifferingPage::page).toList();
    }

    private PublicRecord issued(int quarter) {
        ReportId report = rounds.issued(new ReportingPeriod(2840, quarter));
        return lookup.ofReport(report).orElseThrow();
    }
}
