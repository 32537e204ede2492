package vn.trinhky.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.seal.FileChecks;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Post;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.demo.TrialAuthority;
import vn.trinhky.signature.demo.TrialKeys;
import vn.trinhky.signature.images.SignatureImages;

/** Bodies that seal otherwise than the demo's: with a token in the clerk's hand, or not at all. */
@Tag("signing")
@OnDemoPages
class SealElsewhereTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    Pages pages;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Compilation compilation;

    @Autowired
    Reporting reporting;

    @Autowired
    OfficeDirectory office;

    @Autowired
    SignatureImages images;

    @Autowired
    Issuing issuing;

    @Autowired
    FileChecks checks;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient database;

    /** A body with a clerk of its own that issues a report of the demo. */
    private record Body(ReportId report, UnitId unit, String clerk) {

        String page(String rest) {
            return "/reports/" + report.value() + rest;
        }
    }

    @Test
    void takeDataOutAndTheValueIn() throws GeneralSecurityException {
        Body body = body(UnitKind.STEERING_COMMITTEE, 1);
        assertThat(refusal(body)).contains("Chưa có khóa con dấu của");
        KeyPair token = token(body);
        assertThat(refusal(body)).contains("Chưa có hình con dấu của");
        images.keep(KeyHolder.of(body.unit), demoSeal(), "Việt");

        assertThat(pages.press(body.page("/issue"), body.clerk).getRedirectedUrl())
                .endsWith("/issue#seal");
        byte[] data = pages.open(body.page("/seal/data"), body.clerk).getContentAsByteArray();
        assertThat(Pages.text(pages.open(body.page("/issue"), body.clerk)))
                .contains("Đóng dấu bằng thiết bị", Base64.getEncoder().encodeToString(data));
        assertThat(Pages.text(pages.open("/api/v1" + body.page("/seal/data"), body.clerk)))
                .contains(Base64.getEncoder().encodeToString(data), "SHA256withECDSA");
        pages.press(body.page("/issue"), body.clerk);
        assertThat(pages.open(body.page("/seal/data"), body.clerk).getContentAsByteArray())
                .as("pressed again it is the same seal")
                .isEqualTo(data);

        String stranger = signed(data, TrialKeys.elliptic());
        var wrong = pages.press(body.page("/seal/value"), body.clerk, "value", stranger);
        assertThat(wrong.getStatus()).isEqualTo(409);
        assertThat(Pages.text(wrong)).contains("value-error", stranger);
        assertThat(pages.press(body.page("/seal/value"), body.clerk, "value", "không phải Base64")
                        .getStatus())
                .isEqualTo(422);
        assertThat(issuing.ifIssued(body.report)).isEmpty();

        pages.press(body.page("/seal/value"), body.clerk, "value", signed(data, token));
        Digest sealed = issuing.issued(body.report).pdf();
        assertThat(checks.report(sealed).isUnchanged()).isTrue();
        assertThat(checks.report(sealed).signatures()).hasSize(2);
        assertThat(pages.press(body.page("/seal/value"), body.clerk, "value", signed(data, token))
                        .getStatus())
                .isEqualTo(409);
        assertThat(issuing.issued(body.report).pdf()).isEqualTo(sealed);
    }

    @Test
    void haveNoSealWhereTheBodyIsAPartyCell() {
        Body cell = body(UnitKind.PARTY_CELL, 2);

        assertThat(refusal(cell)).contains("không có con dấu");
        assertThat(pages.press(cell.page("/issue"), cell.clerk).getStatus()).isEqualTo(409);
        assertThat(issuing.ifIssued(cell.report)).isEmpty();
    }

    /** A signed report of the demo, handed to a new body. */
    private Body body(UnitKind kind, int quarter) {
        ReportId report = rounds.signed(new ReportingPeriod(2772, quarter));
        UUID id = UUID.randomUUID();
        UnitId unit = new UnitId(id);
        office.register(new Unit(unit, "DAU-" + quarter, kind, "Cơ quan thử " + quarter, "CQT", LONG_AGO));
        PersonId clerk = new PersonId(UUID.randomUUID());
        String name = "vanthu" + quarter;
        office.register(
                new Person(clerk, "Văn thư " + quarter).mayEnterAs(name, "{noop}" + id),
                List.of(new Post(clerk, unit, PostKind.CLERK, "Văn thư", LONG_AGO)));
        var round = compilation.report(report).round();
        String before = reporting.round(round).plan().compilingUnit().value().toString();
        database.sql("""
                update round set plan = jsonb_set(plan, '{compilingUnit}',
                    replace((plan -> 'compilingUnit')::text, :before, :after)::jsonb) where round_id = :round""")
                .param("before", before)
                .param("after", id.toString())
                .param("round", round.value())
                .update();
        return new Body(report, unit, name);
    }

    private String refusal(Body body) {
        return Pages.text(pages.open(body.page("/issue"), body.clerk));
    }

    /** Only its certificate is known here. */
    private KeyPair token(Body body) throws GeneralSecurityException {
        KeyPair pair = TrialKeys.elliptic();
        Instant from = Instant.parse("2020-01-01T00:00:00Z");
        Instant until = from.plus(Duration.ofDays(36_500));
        X509Certificate certificate = TrialAuthority.found(TrialKeys.elliptic(), from, until)
                .certify(pair.getPublic(), new TrialAuthority.Subject("Cơ quan thử", "", "Thử"), from, until);
        String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        database.sql("""
                insert into signing_key (signing_key_id, unit_id, kind, name, fingerprint, chain, registered_at,
                    registered_by) values (?, ?, 'EXTERNAL', 'token', ?, ?, ?, 'Việt')""")
                .params(
                        UUID.randomUUID(),
                        body.unit.value(),
                        Digest.of(certificate.getEncoded()).value(),
                        pem,
                        Timestamp.from(from))
                .update();
        return pair;
    }

    private byte[] demoSeal() {
        return database.sql("""
                        select f.content from signature_image i join stored_file f on f.digest = i.digest
                        join unit u on u.unit_id = i.holder limit 1""").query(byte[].class).single();
    }

    private static String signed(byte[] data, KeyPair key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(data);
        return Base64.getEncoder().encodeToString(signature.sign());
    }
}
