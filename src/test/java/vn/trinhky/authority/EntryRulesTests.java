package vn.trinhky.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trinhky.authority.InRegister.LAST;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.capacity.Titles;
import vn.trinhky.office.UnitKind;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** What cannot be entered: by the rules on signing of each kind of body, or because it does not say what it has to. */
@Tag("signing")
class EntryRulesTests {

    /** The capacities in the order of their declaration; a dot is allowed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARTY | PARTY_COMMITTEE    | CollectiveSignsOnBehalf DeputyOfCollective . . NoAuthorisationInTheParty CollectiveSignsOnBehalf
            PARTY | STEERING_COMMITTEE | . . HeadSignsDirectly . NoAuthorisationInTheParty .
            PARTY | DEPARTMENT         | . . HeadSignsDirectly . NoAuthorisationInTheParty .
            STATE | PEOPLES_COMMITTEE  | . . . . . .
            STATE | STEERING_COMMITTEE | . . . . . .
            STATE | DEPARTMENT         | . . NotACollective . . .
            OWN   | FRONT              | . . . . . .
            OWN   | MASS_ORGANISATION  | . . . . . .
            OWN   | ARMED_FORCES       | . . . . . .
            """)
    void aBodySignsAsItsRulesAllow(SigningBody.Law law, UnitKind kind, String expected) {
        SigningBody body = new SigningBody(kind, law);
        assertThat(Stream.of(Capacity.values())
                        .map(capacity -> answer(body, InRegister.entry(capacity)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void anActingSecretarySignsForTheCommittee() {
        Titles acting = new Titles("Ban Thường vụ", "", "", "Bí thư", "");
        SigningBody committee = new SigningBody(UnitKind.PARTY_COMMITTEE, SigningBody.Law.PARTY);

        assertThat(answer(committee, InRegister.entry(Capacity.ACTING, acting, LAST)))
                .isEqualTo(".");
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPUTY_FOR", "ACTING"})
    void aBodyUnderItsHeadNeverNamesACollective(Capacity capacity) {
        Titles titles = new Titles("Ban Chỉ đạo", capacity == Capacity.ACTING ? "" : "Trưởng ban", "", "Phó ban", "");
        AuthorityEntry entry = InRegister.entry(capacity, titles, LAST);

        assertThat(answer(new SigningBody(UnitKind.STEERING_COMMITTEE, SigningBody.Law.PARTY), entry))
                .isEqualTo("HeadSignsDirectly");
        assertThat(answer(new SigningBody(UnitKind.DEPARTMENT, SigningBody.Law.STATE), entry))
                .isEqualTo("NotACollective");
    }

    @Test
    void anOrderIsPassedOnInTheStateOnly() {
        Titles passedOn = new Titles("", "Chủ tịch", "Chánh Văn phòng", "Phó Chánh Văn phòng", "");
        AuthorityEntry entry = InRegister.entry(Capacity.BY_ORDER, passedOn, LAST);

        assertThat(answer(new SigningBody(UnitKind.PARTY_COMMITTEE, SigningBody.Law.PARTY), entry))
                .isEqualTo("OrderNotPassedOn");
        assertThat(answer(new SigningBody(UnitKind.PEOPLES_COMMITTEE, SigningBody.Law.STATE), entry))
                .isEqualTo(".");
    }

    @Test
    void anAuthorisationHasLimits() {
        SigningBody committee = new SigningBody(UnitKind.PEOPLES_COMMITTEE, SigningBody.Law.STATE);
        AuthorityEntry endless =
                InRegister.entry(Capacity.BY_AUTHORISATION, InRegister.titles(Capacity.BY_AUTHORISATION), null);

        assertThat(answer(committee, endless)).isEqualTo("AuthorisationWithoutLimits");
        assertThat(answer(committee, ofTypes(InRegister.entry(Capacity.BY_AUTHORISATION))))
                .isEqualTo("AuthorisationWithoutLimits");
        assertThat(answer(committee, ofTypes(InRegister.entry(Capacity.BY_ORDER))))
                .isEqualTo(".");
    }

    @ParameterizedTest
    @EnumSource
    void takesACapacityWithTheTitlesThatItPrints(Capacity capacity) {
        EntryCheck.demand(InRegister.entry(capacity));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            HEAD             | Ban Thường vụ | ''       | ''              | Trưởng ban | collective
            HEAD             | ''            | Chủ tịch | ''              | Trưởng ban | principal
            HEAD             | ''            | ''       | Chánh Văn phòng | Trưởng ban | passedOnBy
            HEAD             | ''            | ''       | ''              | ' '        | post
            DEPUTY_FOR       | ''            | ''       | ''              | Phó ban    | principal
            ON_BEHALF_OF     | ''            | ''       | ''              | Bí thư     | collective
            ON_BEHALF_OF     | Ban Thường vụ | Bí thư   | ''              | Phó Bí thư | principal
            BY_ORDER         | ''            | ''       | ''              | Chánh VP   | principal
            BY_ORDER         | Ban Thường vụ | Bí thư   | ''              | Chánh VP   | collective
            BY_AUTHORISATION | ''            | ''       | ''              | Chánh VP   | principal
            BY_AUTHORISATION | ''            | Chủ tịch | Trưởng phòng    | Phó phòng  | passedOnBy
            ACTING           | ''            | Bí thư   | ''              | Bí thư     | principal
            """)
    void asksForTheTitlesThatItPrintsAndForNoOthers(
            Capacity capacity, String collective, String principal, String passedOnBy, String post, String wrong) {
        Titles titles = new Titles(collective, principal, passedOnBy, post, "");

        assertThat(wrongField(InRegister.entry(capacity, titles, LAST))).isEqualTo(wrong);
    }

    @Test
    void asksForAPeriodThatFollowsItsDecision() {
        Titles head = Titles.post("Trưởng ban");
        AuthorityEntry backwards = InRegister.entry(Capacity.HEAD, head, InRegister.FIRST.minusDays(1));
        assertThat(wrongField(backwards)).isEqualTo("lastDay");
        assertThat(wrongField(by(Decision.of("16-QĐ/BCĐ", LAST, "Huyện ủy")))).isEqualTo("firstDay");
        assertThat(wrongField(by(Decision.of("", LocalDate.of(2026, 2, 1), "Huyện ủy"))))
                .isEqualTo("decisionNumber");
        assertThat(wrongField(by(Decision.of("16-QĐ/BCĐ", LocalDate.of(2026, 2, 1), " "))))
                .isEqualTo("decisionBody");
    }

    @Test
    void takesFilesThatAreDocumentsAndNoOthers() {
        assertThat(DecisionFile.of(
                                "C:\\văn bản\\quyết định 16.pdf",
                                "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .name())
                .isEqualTo("quyết định 16.pdf");
        assertThatThrownBy(() -> DecisionFile.of("a.pdf", new byte[] {'M', 'Z'}))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> DecisionFile.of("a.pdf", new byte[0])).isInstanceOf(InvalidInput.class);
    }

    private static AuthorityEntry by(Decision decision) {
        AuthorityEntry like = InRegister.entry(Capacity.HEAD);
        return new AuthorityEntry(
                like.person(),
                like.body(),
                like.types(),
                like.capacity(),
                like.titles(),
                like.freeLines(),
                like.firstDay(),
                like.lastDay(),
                decision,
                like.grantedBy());
    }

    /** The same for all types. */
    private static AuthorityEntry ofTypes(AuthorityEntry like) {
        return new AuthorityEntry(
                like.person(),
                like.body(),
                List.of(),
                like.capacity(),
                like.titles(),
                like.freeLines(),
                like.firstDay(),
                like.lastDay(),
                like.decision(),
                like.grantedBy());
    }

    private static String wrongField(AuthorityEntry entry) {
        try {
            EntryCheck.demand(entry);
            return "nothing";
        } catch (InvalidInput wrong) {
            return wrong.field();
        }
    }

    private static String answer(SigningBody body, AuthorityEntry entry) {
        Refusal objection = body.objectionTo(entry);
        return objection == null ? "." : objection.getClass().getSimpleName();
    }
}
