package vn.trinhky.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.FileStore;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.signing.SignedReport;
import vn.trinhky.signing.Signing;

/** The clerk declares the number of a signed report void while its seal is begun; in a year of the register's tests. */
@OnDemoPages
@Tag("signing")
class VoidedNumberTests {

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Compilation compilation;

    @Autowired
    Signing signing;

    @Autowired
    Issuing issuing;

    @Autowired
    Sealing sealing;

    @Autowired
    OutgoingRegister register;

    @Autowired
    FileStore files;

    @Test
    void bringsTheReportBackToItsCompilerAndNoSealOfTheOldVersionOntoTheNew() {
        ReportId report = rounds.signed(new ReportingPeriod(2827, 1));
        SignedReport before = signing.signed(report);
        Instant begun = issuing.begin(before, cast.clerk()).begunAt();
        String line = "/register/lines/"
                + register.entryOf(report.value()).orElseThrow().id();
        assertThat(Pages.text(pages.open(line, Cast.CLERK))).contains("báo cáo trở lại chuyên viên tổng hợp");

        pages.press(line + "/void", Cast.CLERK, "reason", "Ký nhầm bản cũ");

        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/text", Cast.COMPILER)))
                .contains("Ký nhầm bản cũ");
        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/signature", Cast.SIGNATORY)))
                .contains("Văn thư đã hủy số " + before.number().printed(), "Ký nhầm bản cũ");
        sealing.finish(report);
        compilation.sendToReview(report, cast.compiler());
        rounds.clear(report);
        rounds.sign(report);
        sealing.finish(report);
        byte[] signedBefore = files.content(before.pdf());
        assertThat(issuing.complete(before, begun, Arrays.copyOf(signedBefore, signedBefore.length + 1)))
                .as("by somebody who was at it all the time")
                .isFalse();
        assertThat(issuing.ifIssued(report)).isEmpty();
        rounds.seal(report);
        assertThat(issuing.issued(report).number()).isNotEqualTo(before.number());
        assertThat(signing.signed(report).number())
                .isEqualTo(issuing.issued(report).number());
        assertThat(files.content(issuing.issued(report).pdf()))
                .startsWith(files.content(signing.signed(report).pdf()));
    }
}
