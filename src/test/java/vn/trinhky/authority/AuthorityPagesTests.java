package vn.trinhky.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Post;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.ReportingPeriod;

/** The register of authorities as an administrator fills it, officers read it, and the signature asks it. */
@Tag("signing")
@OnDemoPages
class AuthorityPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    OfficeDirectory office;

    @Autowired
    SigningAuthorities authorities;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void showsTheOfficersOfABodyWhoMaySignForIt() {
        String page = Pages.text(pages.open("/authorities", Cast.CLERK));

        assertThat(page)
                .contains("Trần Minh Đức", "Đinh Thị Mai", "A Sang", "16-QĐ/BCĐ", "có hiệu lực", "khác thể thức")
                .doesNotContain("/authorities/new");
        assertThat(Pages.text(pages.open("/authorities?day=2020-10-04", Cast.CLERK)))
                .contains("chưa bắt đầu")
                .doesNotContain("có hiệu lực");
        assertThat(Pages.text(pages.open("/authorities", "lam")))
                .contains("Chưa ghi thẩm quyền nào")
                .doesNotContain("16-QĐ/BCĐ");
        assertThat(Pages.text(pages.open("/api/v1/authorities", Cast.CLERK)))
                .contains("\"lines\":[\"CHỦ TỊCH UBMTTQVN HUYỆN\",\"kiêm\",\"PHÓ TRƯỞNG BAN\"]", "IN_FORCE");
        assertThat(pages.open("/authorities/new", Cast.CLERK).getStatus()).isEqualTo(403);
        assertThat(pages.press("/authorities", Cast.CLERK).getStatus()).isEqualTo(403);
    }

    @Test
    void entersHandsOnAndRevokesAndKeepsItAll() {
        UnitId body = newBody("Ban Chỉ đạo thử nghiệm một");
        Person head = newSignatory("Ksor Một", body);
        Person deputy = newSignatory("Ksor Hai", body);
        LocalDate today = LocalDate.now(clock);

        UUID entered = idIn(enter(head, body, "HEAD", "Trưởng ban"));
        assertThat(authorities.objectionTo(head.id(), body, "BC", today)).isNull();
        assertThat(String.valueOf(authorities.objectionTo(deputy.id(), body, "BC", today)))
                .contains("NoAuthority");
        assertThat(String.valueOf(authorities.objectionTo(head.id(), body, "KH", today)))
                .contains("AuthorityForOtherTypes");
        assertThat(enter(head, body, "HEAD", "Trưởng ban").getStatus()).isEqualTo(409);
        assertThat(enter(deputy, body, "ACTING", "Trưởng ban").getStatus()).isEqualTo(409);

        UUID handedOn = idIn(delegate(entered, deputy, today, today.plusDays(3)));
        assertThat(authorities.authorised(body, "BC", today))
                .extracting(Person::fullName)
                .containsExactly("Ksor Hai", "Ksor Một");
        assertThat(Pages.text(pages.open("/authorities/" + handedOn, Cast.ADMINISTRATOR)))
                .contains("K/T TRƯỞNG BAN", "được Ksor Một giao khi vắng", "không được giao lại cho người khác");
        assertThat(delegate(handedOn, head, today, today).getStatus()).isEqualTo(409);

        String revocation = "/authorities/" + entered + "/revocation";
        assertThat(revoke(revocation, today.minusDays(1), "Nghỉ hưu").getStatus())
                .isEqualTo(422);
        assertThat(revoke(revocation, today, " ").getStatus()).isEqualTo(422);
        assertThat(revoke(revocation, today, "Nghỉ hưu").getStatus()).isEqualTo(302);
        assertThat(revoke(revocation, today, "Nghỉ hưu").getStatus()).isEqualTo(409);

        assertThat(authorities.authorised(body, "BC", today)).isEmpty();
        assertThat(String.valueOf(authorities.objectionTo(deputy.id(), body, "BC", today)))
                .contains("DelegatorsAuthorityOver");
        assertThat(Pages.text(pages.open("/authorities", Cast.ADMINISTRATOR)))
                .contains("Đã hết hoặc đã thu hồi (2)", "Nhật ký của sổ (3)", "Nghỉ hưu", "người giao đã hết quyền");
    }

    @Test
    void refusesWhatTheRulesForbidWithItsGroundAndKeepsWhatWasTyped() {
        UnitId body = newBody("Ban Chỉ đạo thử nghiệm hai");
        Person person = newSignatory("Ksor Ba", body);

        MockHttpServletResponse refused = pages.press(
                "/authorities",
                Cast.ADMINISTRATOR,
                fields(person, body, "ON_BEHALF_OF", "Trưởng ban", "collective", "Ban Chỉ đạo"));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("Hướng dẫn 36-HD/VPTW", "value=\"Ban Chỉ đạo\"", "value=\"31-QĐ/HU\"");
        MockHttpServletResponse wrong = enter(person, body, "DEPUTY_FOR", "Phó Trưởng ban");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Pages.text(wrong)).contains("ký thay, thừa lệnh hoặc thừa ủy quyền ai", "value=\"31-QĐ/HU\"");
        assertThat(Pages.text(pages.press(
                        "/authorities/lines",
                        Cast.ADMINISTRATOR,
                        fields(person, body, "DEPUTY_FOR", "Phó Trưởng ban", "principal", "Trưởng ban"))))
                .contains("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN");
    }

    @Test
    void isAskedBeforeANumberIsTakenAndAgainAtTheSignature() {
        ReportId report = rounds.cleared(new ReportingPeriod(2721, 1));
        UnitId body = cast.signatory().posts().get(0).unit();
        Person signer = newSignatory("Ksor Bốn", body);
        layBefore(signer, report);
        String page = "/reports/" + report.value() + "/signature";

        assertThat(Pages.text(pages.open(page, account(signer))))
                .contains("không ghi Ksor Bốn được ký văn bản", "chỉ in trên dự thảo");
        assertThat(pages.press(page + "/folder", account(signer)).getStatus()).isEqualTo(409);

        UUID entered = idIn(pages.press(
                "/authorities",
                Cast.ADMINISTRATOR,
                fields(signer, body, "DEPUTY_FOR", "Ủy viên", "principal", "Trưởng ban")));
        assertThat(pages.press(page + "/folder", account(signer)).getStatus()).isEqualTo(302);
        assertThat(Pages.text(pages.open(page, account(signer)))).contains("K/T TRƯỞNG BAN", "ỦY VIÊN");

        revoke("/authorities/" + entered + "/revocation", LocalDate.now(clock), "Thôi nhiệm vụ");
        assertThat(Pages.text(pages.open(page, account(signer)))).contains("lý do: Thôi nhiệm vụ");
        assertThat(pages.press(page, account(signer), "digest", shown(report), "password", cast.password())
                        .getStatus())
                .isEqualTo(409);
        assertThat(state(report)).isEqualTo("SHOWN");
    }

    private MockHttpServletResponse enter(Person person, UnitId body, String capacity, String post) {
        return pages.press("/authorities", Cast.ADMINISTRATOR, fields(person, body, capacity, post));
    }

    private String[] fields(Person person, UnitId body, String capacity, String post, String... more) {
        String today = LocalDate.now(clock).toString();
        List<String> fields = new java.util.ArrayList<>(List.of(
                "person",
                person.id().value().toString(),
                "body",
                body.value().toString(),
                "capacity",
                capacity,
                "post",
                post,
                "types",
                "bc, TB",
                "firstDay",
                today,
                "decisionNumber",
                "31-QĐ/HU",
                "decisionDate",
                today,
                "decisionBody",
                "Huyện ủy",
                "grantedBy",
                "Ban Thường vụ Huyện ủy"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private MockHttpServletResponse delegate(UUID source, Person deputy, LocalDate first, LocalDate last) {
        return pages.press(
                "/authorities/" + source + "/delegations",
                Cast.ADMINISTRATOR,
                "deputy",
                deputy.id().value().toString(),
                "post",
                "Phó Trưởng ban",
                "firstDay",
                first.toString(),
                "lastDay",
                last.toString(),
                "decisionNumber",
                "32-QĐ/BCĐ",
                "decisionDate",
                first.toString(),
                "decisionBody",
                "Ban Chỉ đạo");
    }

    private MockHttpServletResponse revoke(String address, LocalDate since, String reason) {
        return pages.press(address, Cast.ADMINISTRATOR, "since", since.toString(), "reason", reason);
    }

    private static UUID idIn(MockHttpServletResponse done) {
        String address = String.valueOf(done.getRedirectedUrl());
        assertThat(address).startsWith("/authorities/");
        return UUID.fromString(address.substring("/authorities/".length()));
    }

    private UnitId newBody(String name) {
        UnitId district = office.unitsOn(LocalDate.now(clock)).stream()
                .filter(unit -> unit.kind() == UnitKind.PARTY_COMMITTEE)
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
        UnitId id = new UnitId(UUID.randomUUID());
        LocalDate since = LocalDate.of(2020, 1, 1);
        office.register(
                new Unit(id, "THU-" + id.value(), UnitKind.STEERING_COMMITTEE, name, name, since).under(district));
        return id;
    }

    private Person newSignatory(String name, UnitId body) {
        PersonId id = new PersonId(UUID.randomUUID());
        String hash = String.valueOf(office.person(cast.signatory().id()).passwordHash());
        Person person = new Person(id, name).mayEnterAs("ky-" + id.value(), hash);
        office.register(person, List.of(new Post(id, body, PostKind.SIGNATORY, "Ủy viên", LocalDate.of(2020, 1, 1))));
        return person;
    }

    private static String account(Person person) {
        return String.valueOf(person.signInName());
    }

    private void layBefore(Person signer, ReportId report) {
        database.sql("update signature_folder set signatory = ? where report_id = ?")
                .params(signer.id().value(), report.value())
                .update();
    }

    private String shown(ReportId report) {
        return database.sql("select pdf_digest from signature_folder where report_id = ?")
                .param(report.value())
                .query(String.class)
                .single();
    }

    private String state(ReportId report) {
        return database.sql("select state from signature_folder where report_id = ?")
                .param(report.value())
                .query(String.class)
                .single();
    }
}
