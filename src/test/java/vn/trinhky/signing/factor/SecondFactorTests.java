package vn.trinhky.signing.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.signing.Confirmation;
import vn.trinhky.signing.FinalFiles;
import vn.trinhky.signing.FinalSignature;
import vn.trinhky.signing.FolderState;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.InvalidInput;

/** A signatory proves that it is she. */
@OnDemoPages
@Tag("signing")
class SecondFactorTests {

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Pages pages;

    @Autowired
    CodeAppSetup setup;

    @Autowired
    SecondFactors factors;

    @Autowired
    CodeApps apps;

    @Autowired
    Codes codes;

    @Autowired
    SealedSecrets secrets;

    @Autowired
    FinalFiles finalFiles;

    @Autowired
    FinalSignature signature;

    @Autowired
    Signing signing;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void signsWithACodeOfHerPhoneOnceAndWithHerPasswordStill() {
        Officer mai = cast.signatory();
        setUp();
        try {
            ReportId report = shown(new ReportingPeriod(2741, 1));
            assertThat(Pages.text(pages.open("/reports/" + report.value() + "/signature", Cast.SIGNATORY)))
                    .contains("Mã 6 số trên điện thoại", "Mật khẩu đăng nhập");
            String code = nextCode(mai);
            signature.confirm(report, word(report, Proof.code(code)), mai);
            assertThat(signing.folder(report).orElseThrow().state()).isEqualTo(FolderState.SIGNED);

            ReportId second = shown(new ReportingPeriod(2741, 2));
            assertThatThrownBy(() -> signature.confirm(second, word(second, Proof.code(code)), mai))
                    .isInstanceOfSatisfying(InvalidInput.class, used -> assertThat(used.messageKey())
                            .isEqualTo("invalid.usedCode"));
            assertThat(signing.folder(second).orElseThrow().state()).isEqualTo(FolderState.SHOWN);
            signature.confirm(second, word(second, Proof.password(cast.password())), mai);
            assertThat(signing.folder(second).orElseThrow().state()).isEqualTo(FolderState.SIGNED);
        } finally {
            setup.giveUp(cast.password(), mai);
        }
    }

    @Test
    void keepsNoSecretThatTheDatabaseCouldTell() {
        Officer compiler = cast.compiler();
        Enrolment told = setup.begin(cast.password(), compiler);

        String kept = database.sql("select sealed_secret from code_app where person_id = ? and withdrawn_at is null")
                .param(compiler.id().value())
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(told.secret());
        assertThat(Enrolment.of(secrets.open(kept), compiler.signInName())).isEqualTo(told);
    }

    @Test
    void isNotInUseBeforeItsFirstCode() {
        Officer reviewer = cast.officer(Cast.FIRST_REVIEWER);
        setup.begin(cast.password(), reviewer);

        assertThat(factors.choiceOf(reviewer)).containsExactly(Proof.Kind.PASSWORD);
        assertThatThrownBy(() -> setup.confirm("12345", reviewer)).isInstanceOf(InvalidInput.class);
        assertThat(setup.inUseSince(reviewer)).isEmpty();
    }

    @Test
    void isGivenUpByTheAdministratorWhenThePhoneIsLost() {
        Officer binh = cast.officer(Cast.SECOND_REVIEWER);
        setup.begin(cast.password(), binh);
        setup.confirm(codes.code(secret(binh), clock.instant()), binh);
        assertThatThrownBy(() -> setup.begin(cast.password(), binh)).isInstanceOf(CodeAppInUse.class);

        String address = "/operations/signing/code-apps/" + binh.id().value() + "/withdrawal";
        assertThat(pages.press(address, Cast.SECOND_REVIEWER).getStatus()).isEqualTo(403);
        assertThat(Pages.text(pages.open("/operations/signing", Cast.ADMINISTRATOR)))
                .contains(binh.fullName());
        assertThat(pages.press(address, Cast.ADMINISTRATOR).getStatus()).isEqualTo(302);
        assertThat(factors.choiceOf(binh)).containsExactly(Proof.Kind.PASSWORD);
    }

    @Test
    void slowsGuessingDown() {
        Officer clerk = cast.clerk();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> setup.begin("đoán", clerk)).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> setup.begin(cast.password(), clerk)).isInstanceOf(TooManyWrongProofs.class);
    }

    /** Through the page, as she does it. */
    private void setUp() {
        assertThat(pages.press("/second-factor", Cast.SIGNATORY, "password", "sai")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press("/second-factor", Cast.SIGNATORY, "password", cast.password())
                        .getStatus())
                .isEqualTo(302);
        assertThat(Pages.text(pages.open("/second-factor", Cast.SIGNATORY))).contains("data:image/png;base64,");
        String code = codes.code(secret(cast.signatory()), clock.instant().minusSeconds(30));
        assertThat(pages.press("/second-factor/confirmation", Cast.SIGNATORY, "code", code)
                        .getStatus())
                .isEqualTo(302);
        assertThat(Pages.text(pages.open("/second-factor", Cast.SIGNATORY))).contains("Ứng dụng tạo mã đang dùng");
    }

    private byte[] secret(Officer officer) {
        return secrets.open(apps.findByPersonAndWithdrawnAtIsNull(officer.id())
                .orElseThrow()
                .sealedSecret());
    }

    private String nextCode(Officer officer) {
        return codes.code(secret(officer), clock.instant());
    }

    private ReportId shown(ReportingPeriod period) {
        ReportId report = rounds.cleared(period);
        finalFiles.prepare(report, cast.signatory());
        return report;
    }

    private Confirmation word(ReportId report, Proof proof) {
        Digest shown =
                Objects.requireNonNull(signing.folder(report).orElseThrow().pdf());
        return new Confirmation(shown, proof, null);
    }
}
