package vn.trinhky.dispatch.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Errand;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.edxml.ExchangePost;
import vn.trinhky.dispatch.organs.OrganCodes;
import vn.trinhky.exchange.Enclosure;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.ResponseFor;
import vn.trinhky.exchange.Staff;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.exchange.edxml.Edxml;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.register.OutgoingRegister;

/** Another report takes the place of an issued one. */
@OnDemoPages
@Tag("dispatch")
class ReplacementPagesTests {

    private static final String WHY = "Sai số buổi tuyên truyền";

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Watching watching;

    @Autowired
    Carriage carriage;

    @Autowired
    Issuing issuing;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    Reporting reporting;

    @Autowired
    OutgoingRegister register;

    @Autowired
    OrganCodes codes;

    @Autowired
    ParcelFiles files;

    @Autowired
    ExchangePost post;

    @Test
    void carryTheNewReportToExactlyThoseWhoHadTheOldOneAndLetThatPointToIt() {
        ReportId old = rounds.issued(new ReportingPeriod(2952, 1));
        Delivery oldCopy = deliveryTo("Đăk Ruồng", old);
        begin(old);
        ReportId report = newest(old);
        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/text", Cast.COMPILER)))
                .contains(WHY);
        assertThat(compilation.report(report).texts())
                .isEqualTo(compilation.report(old).texts());
        assertThat(Pages.text(pages.open(validity(old), Cast.CLERK)))
                .contains("Đang có hiệu lực", "Đang làm văn bản thay thế", WHY);

        finish(report);

        String before = issuing.issued(old).number().printed();
        String now = issuing.issued(report).number().printed();
        assertThat(now).isNotEqualTo(before);
        assertThat(names(report)).isEqualTo(names(old)).isNotEmpty();
        Delivery copy = deliveryTo("Đăk Ruồng", report);
        assertThat(carriage.errandsOf(copy.id())).first().satisfies(errand -> {
            assertThat(errand.purpose()).isEqualTo(Purpose.REPLACEMENT);
            assertThat(errand.other()).isEqualTo(old);
            assertThat(errand.state()).isEqualTo(Errand.State.DONE);
        });
        assertThat(Pages.text(pages.open("/inbox/" + oldCopy.id().value(), "lam")))
                .contains("văn bản số " + now + " thay thế", WHY, "document.pdf");
        assertThat(Pages.text(pages.open("/inbox/" + copy.id().value(), "lam")))
                .contains("thay thế văn bản số " + before, "redline", "Xác nhận đã nhận");
        assertThat(Pages.text(pages.open(validity(old), Cast.CLERK))).contains("Đã được thay thế", now);
        assertThat(Pages.text(pages.open(validity(report), Cast.CLERK))).contains("thay thế văn bản số " + before);
        assertThat(Pages.text(pages.openAsStranger("/v/" + code(old)))).contains("/v/" + code(report), now);
        assertThat(Pages.text(pages.open(line(old), Cast.CLERK))).contains("Được thay thế bởi số " + now);
        assertThat(Pages.text(pages.open(line(report), Cast.CLERK))).contains("Thay thế số " + before);
        assertThat(pages.press(validity(old) + "/recall", Cast.CLERK, decision())
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void showWhatDiffersOnThePageAndInWordToWhoeverMayReadTheNewReport() {
        ReportId old = rounds.issued(new ReportingPeriod(2952, 2));
        begin(old);
        ReportId report = newest(old);
        assertThat(pages.open(validity(report) + "/redline", Cast.COMPILER).getStatus())
                .isEqualTo(404);
        finish(report);
        Delivery copy = deliveryTo("Đăk Ruồng", report);
        String inbox = "/inbox/" + copy.id().value() + "/redline";
        String link = "/receipts/" + carriage.linkTo(copy.id()) + "/redline";

        assertThat(Pages.text(pages.open(inbox, "lam")))
                .contains("<ins", "<del", issuing.issued(old).number().printed());
        assertThat(pages.openAsStranger(link).getRedirectedUrl())
                .as("a scanner that follows links")
                .isEqualTo(link.replace("/redline", ""));
        assertThat(Pages.text(pages.open(validity(report) + "/redline", Cast.CLERK)))
                .contains("<ins");
        String program = "/api/v1" + link + ".docx";
        assertThat(pages.openAsStranger(program).getStatus())
                .as("not opened yet")
                .isEqualTo(404);
        pages.openLink(link.replace("/redline", ""));
        assertThat(pages.openAsStranger(program).getContentAsByteArray())
                .isEqualTo(pages.open(inbox + ".docx", "lam").getContentAsByteArray());
        for (String file : List.of(inbox + ".docx", "/api/v1" + inbox + ".docx")) {
            assertThat(pages.open(file, "lam").getContentAsByteArray()).startsWith('P', 'K');
        }
        assertThat(pages.open(inbox, "khoi").getStatus()).isEqualTo(404);
        assertThat(pages.open(validity(old) + "/redline", Cast.CLERK).getStatus())
                .isEqualTo(404);
        assertThat(pages.open("/inbox/" + deliveryTo("Đăk Ruồng", old).id().value() + "/redline", "lam")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void bringsTheComparisonByEveryWayThatCarriesFilesAndIsKnownOnTheAxisByItsOwnNumber() throws Exception {
        ReportId old = rounds.issued(new ReportingPeriod(2954, 1));
        begin(old);
        ReportId report = newest(old);
        finish(report);
        IssuedReport before = issuing.issued(old);
        IssuedReport now = issuing.issued(report);
        Delivery delivery = deliveryTo("Huyện ủy", report);
        codes.give(Objects.requireNonNull(delivery.unit()), "T92");
        codes.give(
                Objects.requireNonNull(
                        deliveryTo("Ban Chỉ đạo Cuộc vận động huyện", report).unit()),
                "T92.19");

        byte[] file = pages.open(
                        "/reports/" + report.value() + "/dispatch/"
                                + delivery.id().value() + "/envelope.edxml",
                        Cast.CLERK)
                .getContentAsByteArray();
        Message.Envelope envelope = (Message.Envelope) Edxml.read(file);
        String compared = before.number().fileName() + "-so-sanh.docx";
        assertThat(envelope.enclosures())
                .extracting(Enclosure::name)
                .containsExactly(now.number().fileName() + ".pdf", now.number().fileName() + ".docx", compared);
        assertThat(envelope.enclosures().get(2).description())
                .isEqualTo("Bản so sánh với văn bản số " + before.number().printed());
        assertThat(files.of(new Parcel(
                        UUID.randomUUID(),
                        Purpose.REPLACEMENT,
                        delivery.id().value(),
                        "Huyện ủy",
                        "vanthu@huyenuy.example",
                        before,
                        now,
                        UUID.randomUUID(),
                        "")))
                .last()
                .satisfies(sent -> assertThat(sent.content())
                        .as("everybody gets the same")
                        .isEqualTo(envelope.enclosures().get(2).content()));

        post.take(Edxml.write(new Message.Status(
                ResponseFor.to(envelope.id()),
                Organ.named("T92", "Huyện ủy"),
                StatusCode.ACCEPTED,
                "",
                Instant.parse("2024-06-14T03:00:00Z"),
                Staff.named("", "Y Lan"))));
        assertThat(deliveryTo("Huyện ủy", report).state()).isEqualTo(Delivery.State.ACKNOWLEDGED);
    }

    @Test
    void keepTheRoundOpenUntilTheNewReportHasArrivedEverywhere() {
        ReportId old = rounds.issued(new ReportingPeriod(2952, 3));
        watching.closeAll(old, "Đã giao bản giấy", cast.clerk());
        assertThat(round(old).state()).isEqualTo(Round.State.CLOSED);
        begin(old);
        assertThat(round(old).state()).isEqualTo(Round.State.COLLECTED);
        pages.press(validity(old) + "/recall", Cast.CLERK, decision());
        assertThat(round(old).state()).isEqualTo(Round.State.COLLECTED);

        ReportId report = newest(old);
        finish(report);
        assertThat(Pages.text(pages.open(validity(old), Cast.CLERK))).contains("Đã được thay thế");
        assertThat(round(old).state()).isEqualTo(Round.State.COLLECTED);
        watching.closeAll(report, "Đã giao bản giấy", cast.clerk());
        assertThat(round(old).state()).isEqualTo(Round.State.CLOSED);
    }

    @Test
    void letTheClerkGiveItUpAsLongAsItIsWithItsCompiler() {
        ReportId old = rounds.issued(new ReportingPeriod(2952, 4));
        watching.closeAll(old, "Đã giao bản giấy", cast.clerk());
        String replacement = validity(old) + "/replacement";
        assertThat(pages.press(replacement, Cast.COMPILER, decision()).getStatus())
                .isEqualTo(403);
        assertThat(pages.press(replacement + "/withdrawal", Cast.CLERK).getStatus())
                .isEqualTo(409);
        begin(old);
        assertThat(pages.press(replacement, Cast.CLERK, decision()).getStatus()).isEqualTo(409);

        pages.press(replacement + "/withdrawal", Cast.CLERK);
        assertThat(newest(old)).isEqualTo(old);
        assertThat(round(old).state()).isEqualTo(Round.State.CLOSED);
        assertThat(Pages.text(pages.open(validity(old), Cast.CLERK)))
                .contains("Đang có hiệu lực")
                .doesNotContain("Đang làm văn bản thay thế");

        begin(old);
        compilation.sendToReview(newest(old), cast.compiler());
        assertThat(pages.press(replacement + "/withdrawal", Cast.CLERK).getStatus())
                .isEqualTo(409);
    }

    private void begin(ReportId report) {
        var answer = pages.press(validity(report) + "/replacement", Cast.CLERK, decision());
        assertThat(answer.getRedirectedUrl()).isEqualTo(validity(report));
    }

    /** The compiler mends a section, and the report goes its whole way again. */
    private void finish(ReportId id) {
        Report report = compilation.report(id);
        writing.write(id, "I.2", "- Tổ chức 112 buổi tuyên truyền.", report.version(), cast.compiler());
        compilation.sendToReview(id, cast.compiler());
        rounds.clear(id);
        rounds.sign(id);
        rounds.seal(id);
    }

    private ReportId newest(ReportId report) {
        return compilation
                .reportOf(compilation.report(report).round())
                .orElseThrow()
                .id();
    }

    private Round round(ReportId report) {
        return reporting.round(compilation.report(report).round());
    }

    private List<String> names(ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .map(delivery -> delivery.line() + " " + delivery.addressee() + " " + delivery.channel())
                .toList();
    }

    private Delivery deliveryTo(String name, ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.addressee().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private String code(ReportId report) {
        return register.lookupOf(report.value()).orElseThrow().printed();
    }

    private String line(ReportId report) {
        return "/register/lines/"
                + register.entryOf(report.value()).orElseThrow().id();
    }

    private static String[] decision() {
        return new String[] {"reason", WHY, "decidedBy", "Đồng chí Đinh Thị Mai"};
    }

    private static String validity(ReportId report) {
        return "/reports/" + report.value() + "/validity";
    }
}
