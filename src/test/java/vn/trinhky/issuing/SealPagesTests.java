package vn.trinhky.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.seal.FileChecks;
import vn.trinhky.issuing.seal.SealBook;
import vn.trinhky.issuing.seal.refusals.SignatureDoesNotHold;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signing.SignedReport;
import vn.trinhky.signing.Signing;

/** The clerk's seal on the pages and past them, in the demo office, whose seal is a key on the server. */
@Tag("signing")
@OnDemoPages
class SealPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Signing signing;

    @Autowired
    Issuing issuing;

    @Autowired
    Sealing sealing;

    @Autowired
    SealBook seals;

    @Autowired
    FileChecks checks;

    @Autowired
    FileStore files;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Carriage carriage;

    @Test
    void giveEverybodyTheSignedFileBeforeTheIssueAndTheSealedOneAfterIt() {
        ReportId report = rounds.signed(new ReportingPeriod(2770, 1));
        Digest signed = signing.signed(report).pdf();
        assertThat(finalPdf(report)).isEqualTo(signed);
        assertThat(Pages.text(pages.open(issue(report), Cast.CLERK)))
                .contains("Chờ đóng dấu", "Chữ ký:", "Còn nguyên vẹn", "Phát hành trong ngày ký")
                .doesNotContain("Con dấu:");

        pages.press(issue(report), Cast.CLERK);

        Digest sealed = issuing.issued(report).pdf();
        assertThat(sealed).isNotEqualTo(signed);
        assertThat(finalPdf(report)).isEqualTo(sealed);
        assertThat(opened("/api/v1/reports/" + report.value() + "/document.pdf", Cast.CLERK))
                .isEqualTo(sealed);
        assertThat(files.content(sealed)).startsWith(files.content(signed));
        assertThat(checks.report(sealed).signatures())
                .hasSize(2)
                .allMatch(one -> one.intact() && one.covers() && one.trusted());
        assertThat(Pages.text(pages.open(issue(report), Cast.CLERK)))
                .contains("Đã đóng dấu và phát hành lúc", "Con dấu:", sealed.value(), signed.value());
        var arrived = dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.addressee().contains("Đăk Ruồng"))
                .findFirst()
                .orElseThrow();
        assertThat(opened("/inbox/" + arrived.id().value() + "/document.pdf", "lam"))
                .isEqualTo(sealed);
        assertThat(opened("/api/v1/inbox/" + arrived.id().value() + "/document.pdf", "lam"))
                .isEqualTo(sealed);
        String link = "/receipts/" + carriage.linkTo(arrived.id());
        assertThat(Digest.of(pages.openAsStranger(link + "/document.pdf", pages.openLink(link))
                        .getContentAsByteArray()))
                .isEqualTo(sealed);
        for (Digest shown : List.of(signed, sealed)) {
            assertThat(pages.open(picture(report, shown), Cast.CLERK).getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void setOneSealHoweverOftenItIsBegunAndWhoeverFinishesIt() {
        ReportId report = rounds.signed(new ReportingPeriod(2770, 2));
        SignedReport signed = signing.signed(report);
        issuing.begin(signed, cast.clerk());
        Instant begun = seals.on(signed).orElseThrow().begunAt();
        issuing.begin(signed, cast.clerk());
        assertThat(seals.on(signed).orElseThrow().begunAt()).isEqualTo(begun);
        assertThat(issuing.ifIssued(report)).isEmpty();
        assertThat(Pages.text(pages.open(issue(report), Cast.CLERK))).contains("Hệ thống sẽ tự hoàn tất");

        sealing.finish(report);
        Digest first = issuing.issued(report).pdf();
        sealing.finish(report);
        byte[] late = files.content(first);
        assertThat(issuing.complete(signed, begun, late)).isFalse();

        assertThat(issuing.issued(report).pdf()).isEqualTo(first);
        assertThat(checks.report(first).signatures())
                .extracting(FoundSignature::claimedAt)
                .contains(begun);
    }

    @Test
    void keepNoFileThatIsNotTheSignedOneWithSomethingAdded() {
        ReportId report = rounds.signed(new ReportingPeriod(2770, 3));
        SignedReport signed = signing.signed(report);
        issuing.begin(signed, cast.clerk());
        byte[] other = files.content(signed.pdf()).clone();
        other[other.length / 2] ^= 1;
        byte[] longer = Arrays.copyOf(other, other.length + 10);
        Instant begun = seals.on(signed).orElseThrow().begunAt();

        assertThatThrownBy(() -> issuing.complete(signed, begun, longer)).isInstanceOf(IllegalStateException.class);
        assertThat(issuing.ifIssued(report)).isEmpty();
    }

    @Test
    void refuseAFileWhoseSignatureDoesNotHold() {
        byte[] signed = files.content(
                signing.signed(rounds.signed(new ReportingPeriod(2770, 4))).pdf());
        byte[] changed = signed.clone();
        changed[signed.length / 3] ^= 1;
        byte[] added = Arrays.copyOf(signed, signed.length + 1);
        added[signed.length] = '%';

        for (byte[] file :
                List.of(changed, added, "%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
            Digest kept = files.keep(file);
            assertThatThrownBy(() -> checks.demandSignature(kept)).isInstanceOf(SignatureDoesNotHold.class);
        }
    }

    @Test
    void askForNoValueWhereTheKeyLiesOnTheServer() {
        ReportId report = rounds.signed(new ReportingPeriod(2771, 1));
        var answer = pages.open("/api/v1/reports/" + report.value() + "/seal/data", Cast.CLERK);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(pages.press("/reports/" + report.value() + "/seal/value", Cast.CLERK, "value", "không phải")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press("/reports/" + report.value() + "/seal/value", Cast.COMPILER, "value", "AAAA")
                        .getStatus())
                .isEqualTo(403);
        assertThat(issuing.ifIssued(report)).isEmpty();
    }

    private Digest finalPdf(ReportId report) {
        return opened("/reports/" + report.value() + "/document/final.pdf", Cast.COMPILER);
    }

    private Digest opened(String path, String who) {
        return Digest.of(pages.open(path, who).getContentAsByteArray());
    }

    private static String issue(ReportId report) {
        return "/reports/" + report.value() + "/issue";
    }

    private static String picture(ReportId report, Digest of) {
        return "/reports/" + report.value() + "/document/pages/1.png?of=" + of.value();
    }
}
