package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.signature.Keys;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.ToSign;
import vn.trinhky.signature.check.SignedFileCheck;
import vn.trinhky.signature.demo.TrialKeys;
import vn.trinhky.signature.keys.Tokens;
import vn.trinhky.signature.refusals.SignatureValueDoesNotFit;
import vn.trinhky.signing.refusals.NotForSignature;
import vn.trinhky.signing.refusals.NotWaitingForValue;

/** From her word to the signed file: on this server, with a token, and when something comes between. */
@OnDemoPages
@Tag("signing")
class ActOfSigningTests {

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    @Autowired
    Signing signing;

    @Autowired
    FinalFiles finalFiles;

    @Autowired
    FinalSignature signature;

    @Autowired
    Confirming confirming;

    @Autowired
    ApplicationContext office;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient database;

    @Test
    void coversExactlyTheShownBytesWithTheTimeOfHerWord() {
        ReportId report = shown(1);
        byte[] shown = files.content(pdf(report));

        signature.confirm(report, word(report), cast.signatory());

        SignedReport signed = signing.signed(report);
        byte[] file = files.content(signed.pdf());
        assertThat(Arrays.copyOf(file, shown.length)).isEqualTo(shown);
        assertThat(Digest.of(shown)).isEqualTo(signed.shownPdf());
        assertThat(new SignedFileCheck(List.of()).check(file).signatures())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.intact()).isTrue();
                    assertThat(one.claimedAt()).isEqualTo(signed.signedAt());
                });
    }

    @Test
    void isFinishedOnceWhoeverComesFirst() throws Exception {
        ReportId report = confirmed(2);
        signing.expire(report, takenAt(report));
        assertThat(folder(report).state()).isEqualTo(FolderState.CONFIRMED);
        assertThat(scheduled("finish-signature", report)).isEqualTo(1);

        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Callable<Void>> attempts = IntStream.range(0, 4)
                .<Callable<Void>>mapToObj(node -> () -> {
                    signature.finish(report);
                    return null;
                })
                .toList();
        for (var attempt : nodes.invokeAll(attempts)) {
            attempt.get();
        }
        nodes.shutdown();

        assertThat(folder(report).state()).isEqualTo(FolderState.SIGNED);
        assertThat(written(report, "REPORT_SIGNED")).isEqualTo(1);
        assertThatThrownBy(() -> signature.finish(report, cast.signatory())).isInstanceOf(NotForSignature.class);
    }

    @Test
    void isGoneOnWithByPressingAgain() {
        ReportId report = confirmed(3);
        assertThat(Pages.text(pages.open(page(report), Cast.SIGNATORY))).contains("Đang đặt chữ ký", "Ký tiếp ngay");
        assertThat(pages.open(page(report) + "/progress", Cast.SIGNATORY).getStatus())
                .isEqualTo(204);

        pages.press(page(report) + "/completion", Cast.SIGNATORY);

        assertThat(folder(report).state()).isEqualTo(FolderState.SIGNED);
        assertThat(pages.open(page(report) + "/progress", Cast.SIGNATORY).getHeader("HX-Refresh"))
                .isEqualTo("true");
    }

    @Test
    void throwsAwayASignatureOnAWordThatWasTakenBack() {
        ReportId report = confirmed(4);
        var given = Objects.requireNonNull(folder(report).givenWord());
        byte[] late = files.content(pdf(report));
        signing.abandon(report, cast.signatory());

        assertThat(confirming.keep(report, given.confirmedAt(), Arrays.copyOf(late, late.length + 1)))
                .isFalse();
        assertThat(folder(report).state()).isEqualTo(FolderState.WAITING);
        assertThat(folder(report).newestPdf()).isNull();
    }

    @Test
    void keepsNoFileThatDoesNotBeginWithTheShownOne() {
        ReportId report = confirmed(5);
        var given = Objects.requireNonNull(folder(report).givenWord());
        byte[] other = Arrays.copyOf(files.content(pdf(report)), 200_000);
        other[100]++;

        assertThatThrownBy(() -> confirming.keep(report, given.confirmedAt(), other))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder(report).state()).isEqualTo(FolderState.CONFIRMED);
        signature.finish(report);
    }

    @Test
    void waitsForTheTokenAndTakesItsValueFromThePage() {
        KeyPair pair = TrialKeys.elliptic();
        SigningKey token = Tokens.give(cast.signatory().id(), pair, office);
        try {
            ReportId report = shown(6);
            signature.confirm(report, word(report), cast.signatory());
            assertThat(folder(report).waitsForValue()).isTrue();
            assertThat(Pages.text(pages.open(page(report), Cast.SIGNATORY))).contains("Chờ khóa ký của bạn");
            assertThat(pages.press(page(report) + "/value", Cast.SIGNATORY, "value", "#")
                            .getStatus())
                    .isEqualTo(422);

            byte[] data = pages.open(page(report) + "/data", Cast.SIGNATORY).getContentAsByteArray();
            String value = Base64.getMimeEncoder().encodeToString(Keys.value(data, pair));
            assertThat(pages.press(page(report) + "/value", Cast.SIGNATORY, "value", value)
                            .getStatus())
                    .isEqualTo(302);

            assertThat(folder(report).state()).isEqualTo(FolderState.SIGNED);
            assertThat(new SignedFileCheck(List.of())
                            .check(files.content(signing.signed(report).pdf()))
                            .signatures())
                    .singleElement()
                    .matches(one -> one.intact());
        } finally {
            Tokens.takeBack(token, office);
        }
    }

    @Test
    void refusesTheValueOfAnotherKeyAndGoesOnWaiting() {
        SigningKey token = Tokens.give(cast.signatory().id(), TrialKeys.elliptic(), office);
        try {
            ReportId report = shown(7);
            signature.confirm(report, word(report), cast.signatory());
            ToSign toSign = signature.toSign(report, cast.signatory());
            byte[] foreign = Keys.value(toSign.bytes(), TrialKeys.elliptic());

            assertThatThrownBy(() -> signature.take(report, foreign, cast.signatory()))
                    .isInstanceOf(SignatureValueDoesNotFit.class);
            assertThat(signature.toSign(report, cast.signatory())).isEqualTo(toSign);

            signing.expire(
                    report, Objects.requireNonNull(folder(report).givenWord()).confirmedAt());
            assertThat(folder(report).state()).isEqualTo(FolderState.WAITING);
            assertThat(folder(report).documentNumber()).isNull();
            assertThatThrownBy(() -> signature.take(report, foreign, cast.signatory()))
                    .isInstanceOf(NotWaitingForValue.class);
        } finally {
            Tokens.takeBack(token, office);
        }
    }

    /** @param place any number: tests share a database, and each period has one round */
    private ReportId shown(int place) {
        ReportId report = rounds.cleared(new ReportingPeriod(2743 + place / 4, place % 4 + 1));
        finalFiles.prepare(report, cast.signatory());
        return report;
    }

    /** Her word is taken, and the process that took it is gone. */
    private ReportId confirmed(int place) {
        ReportId report = shown(place);
        confirming.confirm(report, word(report), cast.signatory());
        return report;
    }

    private Confirmation word(ReportId report) {
        return Confirmation.of(pdf(report), cast.password());
    }

    private SignatureFolder folder(ReportId report) {
        return signing.folder(report).orElseThrow();
    }

    private Digest pdf(ReportId report) {
        return Objects.requireNonNull(folder(report).pdf());
    }

    /** When the number was taken; the folder itself has forgotten since she gave her word. */
    private Instant takenAt(ReportId report) {
        return database.sql("select numbered_at from signature_folder where report_id = ?")
                .params(report.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private int scheduled(String task, ReportId report) {
        return database.sql("select count(*) from scheduled_tasks where task_name = ? and task_instance like ?")
                .params(task, report.value() + "@%")
                .query(Integer.class)
                .single();
    }

    private int written(ReportId report, String milestone) {
        return database.sql("""
                        select count(*) from journal_entry j join report r on r.round_id = j.dossier_id
                        where r.report_id = ? and j.milestone = ?""")
                .params(report.value(), milestone)
                .query(Integer.class)
                .single();
    }

    private static String page(ReportId report) {
        return "/reports/" + report.value() + "/signature";
    }
}
