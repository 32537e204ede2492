package vn.trinhky.dispatch.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.refusals.GoesToTheSameRecipients;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.DistributionLine.Mark;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.distribution.Distributing;
import vn.trinhky.signing.FinalFiles;
import vn.trinhky.signing.FolderState;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.refusals.RecipientsArePrinted;

/** What stands below "Nơi nhận" in the signed file is what is kept, and whom it is sent to. */
@OnDemoPages
@Tag("dispatch")
class PrintedAndSentTests {

    private static final List<DistributionLine> OTHERS = List.of(
            DistributionLine.naming("Ban Tuyên giáo 2964", Mark.KNOW, List.of(), List.of()),
            DistributionLine.naming("VT", Mark.KEEP, List.of(), List.of()));

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Compilation compilation;

    @Autowired
    Reporting reporting;

    @Autowired
    Distributing distributing;

    @Autowired
    FinalFiles finalFiles;

    @Autowired
    Signing signing;

    @Autowired
    Issuing issuing;

    @Autowired
    FrozenLists frozen;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void areOneListAlthoughTheNumberIsTakenWhileTheListIsBeingChanged() throws IOException {
        ReportId report = rounds.cleared(new ReportingPeriod(2964, 1));
        RoundId round = compilation.report(report).round();

        CompletableFuture<Void> numbering = Objects.requireNonNull(new TransactionTemplate(transactions).execute(tx -> {
            distributing.change(round, OTHERS, cast.compiler());
            CompletableFuture<Void> meanwhile =
                    CompletableFuture.runAsync(() -> finalFiles.prepare(report, cast.signatory()));
            await().until(this::somebodyWaits);
            assertThat(meanwhile).isNotDone();
            return meanwhile;
        }));
        numbering.join();

        assertThat(shown(report)).contains("- Ban Tuyên giáo 2964 (để biết);", "- Lưu VT.");
        rounds.sign(report);
        rounds.seal(report);
        assertThat(frozen.of(report))
                .extracting(FrozenLine::printed)
                .containsExactly("Ban Tuyên giáo 2964 (để biết)", "Lưu VT")
                .isEqualTo(frozen.printed(report));
    }

    @Test
    void areOneListAlthoughItIsChangedWhileTheNumberIsBeingTaken() throws IOException {
        ReportId report = rounds.cleared(new ReportingPeriod(2964, 2));
        RoundId round = compilation.report(report).round();

        CompletableFuture<Void> changing = Objects.requireNonNull(new TransactionTemplate(transactions).execute(tx -> {
            finalFiles.prepare(report, cast.signatory());
            CompletableFuture<Void> meanwhile =
                    CompletableFuture.runAsync(() -> distributing.change(round, OTHERS, cast.compiler()));
            await().until(this::somebodyWaits);
            return meanwhile;
        }));

        assertThatThrownBy(changing::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RecipientsArePrinted.class);
        assertThat(signing.folder(report).orElseThrow().state()).isEqualTo(FolderState.SHOWN);
        assertThat(shown(report)).contains("- Lưu VT").doesNotContain("2964 (để biết)");
    }

    @Test
    void areOneListInADocumentThatReplacesAnother() {
        ReportId old = rounds.issued(new ReportingPeriod(2964, 3));
        RoundId round = compilation.report(old).round();
        pages.press(
                "/reports/" + old.value() + "/validity/replacement",
                Cast.CLERK,
                "reason",
                "Sai số liệu",
                "decidedBy",
                "Đinh Thị Mai");

        assertThatThrownBy(() -> distributing.change(round, OTHERS, cast.compiler()))
                .isInstanceOf(GoesToTheSameRecipients.class);
        assertThat(Pages.text(pages.open("/rounds/" + round.value() + "/distribution", Cast.COMPILER)))
                .contains("gửi đến đúng những nơi đã nhận văn bản ấy", "disabled");

        ReportId report = compilation.reportOf(round).orElseThrow().id();
        compilation.sendToReview(report, cast.compiler());
        rounds.clear(report);
        rounds.sign(report);
        rounds.seal(report);
        assertThat(frozen.of(report)).isNotEmpty().isEqualTo(frozen.of(old));
        assertThat(frozen.printed(report))
                .isEqualTo(reporting
                        .round(round)
                        .plan()
                        .recipients(reporting
                                .round(round)
                                .layoutOn(issuing.issued(report).number().date())
                                .rules()));
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private String shown(ReportId report) throws IOException {
        byte[] pdf = files.content(
                Objects.requireNonNull(signing.folder(report).orElseThrow().pdf()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
