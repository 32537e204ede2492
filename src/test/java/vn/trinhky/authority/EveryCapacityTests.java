package vn.trinhky.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.authority.InRegister.DAY;
import static vn.trinhky.authority.InRegister.FIRST;
import static vn.trinhky.authority.InRegister.LAST;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.capacity.Titles;
import vn.trinhky.office.UnitKind;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.LayoutProfile;

/** Every capacity, in every state that an authority can be in: who may sign on it, and what is printed. */
@Tag("signing")
class EveryCapacityTests {

    private static final SigningBody PARTY_COMMITTEE = new SigningBody(UnitKind.PARTY_COMMITTEE, SigningBody.Law.PARTY);
    private static final SigningBody PARTY_BOARD = new SigningBody(UnitKind.STEERING_COMMITTEE, SigningBody.Law.PARTY);
    private static final SigningBody PEOPLES_COMMITTEE =
            new SigningBody(UnitKind.PEOPLES_COMMITTEE, SigningBody.Law.STATE);

    /** The last two columns: what a deputy prints to whom it was handed on, or why it cannot be. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HEAD             | TRƯỞNG BAN                    | TRƯỞNG BAN                       | K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN   | KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN
            DEPUTY_FOR       | K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN | KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN | K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN | KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN
            ON_BEHALF_OF     | T/M BAN THƯỜNG VỤ / BÍ THƯ    | TM. BAN THƯỜNG VỤ / BÍ THƯ       | T/M BAN THƯỜNG VỤ / PHÓ TRƯỞNG BAN | TM. BAN THƯỜNG VỤ / KT. BÍ THƯ / PHÓ TRƯỞNG BAN
            BY_ORDER         | T/L CHỦ TỊCH / CHÁNH VĂN PHÒNG | TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG  | OrderNotPassedOn                  | TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ TRƯỞNG BAN
            BY_AUTHORISATION | T/L CHỦ TỊCH / CHÁNH VĂN PHÒNG | TUQ. CHỦ TỊCH / CHÁNH VĂN PHÒNG | NoRedelegation                    | NoRedelegation
            ACTING           | Q. TRƯỞNG BAN                 | Q. TRƯỞNG BAN                    | K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN   | KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN
            """)
    void isPrintedAsTheRulesSay(
            Capacity capacity, String party, String state, String delegatedInParty, String delegatedInState) {
        SigningAuthority held = InRegister.entered(capacity);

        assertThat(printed(held, LayoutProfile.PARTY_HD36_2018)).isEqualTo(party);
        assertThat(printed(held, LayoutProfile.PARTY_HD05_2026)).isEqualTo(party);
        assertThat(printed(held, LayoutProfile.STATE_ND30_2020)).isEqualTo(state);

        SigningBody board = capacity == Capacity.ON_BEHALF_OF ? PARTY_COMMITTEE : PARTY_BOARD;
        assertThat(delegated(held, board, LayoutProfile.PARTY_HD36_2018)).isEqualTo(delegatedInParty);
        assertThat(delegated(held, board, LayoutProfile.PARTY_HD05_2026)).isEqualTo(delegatedInParty);
        assertThat(delegated(held, PEOPLES_COMMITTEE, LayoutProfile.STATE_ND30_2020))
                .isEqualTo(delegatedInState);
    }

    @ParameterizedTest
    @EnumSource
    void holdsFromItsFirstDayToItsLastAndOnNoOther(Capacity capacity) {
        SigningAuthority held = InRegister.entered(capacity);

        assertThat(answer(held, FIRST.minusDays(1))).isEqualTo("AuthorityNotYetBegun");
        assertThat(answer(held, FIRST)).isEqualTo("yes");
        assertThat(answer(held, DAY)).isEqualTo("yes");
        assertThat(answer(held, LAST)).isEqualTo("yes");
        assertThat(answer(held, LAST.plusDays(1))).isEqualTo("AuthorityExpired");
        assertThat(Objects.requireNonNull(held.objectionOn(LAST.plusDays(1))).details())
                .containsExactly("16-QĐ/BCĐ", "31/05/2026");
    }

    @ParameterizedTest
    @EnumSource
    void doesNotHoldFromTheDayOfItsRevocationOn(Capacity capacity) {
        SigningAuthority held = InRegister.entered(capacity);
        held.revoke(InRegister.revocation(DAY));

        assertThat(answer(held, DAY.minusDays(1))).isEqualTo("yes");
        assertThat(answer(held, DAY)).isEqualTo("AuthorityRevoked");
        assertThat(answer(held, LAST.plusDays(1))).isEqualTo("AuthorityRevoked");
        assertThat(Objects.requireNonNull(held.objectionOn(DAY)).details())
                .containsExactly("16-QĐ/BCĐ", "15/04/2026", "Chuyển công tác");
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "DEPUTY_FOR", "ON_BEHALF_OF", "BY_ORDER", "ACTING"})
    void holdsForADeputyOnlyDuringTheAbsence(Capacity capacity) {
        SigningAuthority source = InRegister.entered(capacity);
        SigningAuthority handedOn =
                InRegister.handedOn(source, PEOPLES_COMMITTEE, InRegister.absence(DAY, DAY.plusDays(6)));

        assertThat(answer(handedOn, DAY.minusDays(1))).isEqualTo("AuthorityNotYetBegun");
        assertThat(answer(handedOn, DAY)).isEqualTo("yes");
        assertThat(answer(handedOn, DAY.plusDays(6))).isEqualTo("yes");
        assertThat(answer(handedOn, DAY.plusDays(7))).isEqualTo("DelegationOver");
        assertThat(answer(source, DAY)).isEqualTo("yes");

        source.revoke(InRegister.revocation(DAY.plusDays(3)));
        assertThat(answer(handedOn, DAY.plusDays(2))).isEqualTo("yes");
        assertThat(answer(handedOn, DAY.plusDays(3))).isEqualTo("DelegatorsAuthorityOver");

        handedOn.revoke(InRegister.revocation(DAY.plusDays(1)));
        assertThat(answer(handedOn, DAY.plusDays(1))).isEqualTo("AuthorityRevoked");
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "DEPUTY_FOR", "ON_BEHALF_OF", "BY_ORDER", "ACTING"})
    void isNeverHandedOnTwice(Capacity capacity) {
        SigningAuthority source = InRegister.entered(capacity);
        Delegation absence = InRegister.absence(DAY, DAY.plusDays(6));
        SigningAuthority handedOn = InRegister.handedOn(source, PEOPLES_COMMITTEE, absence);

        assertThat(named(new HandedOn(handedOn, PEOPLES_COMMITTEE).objectionTo(absence)))
                .isEqualTo("NoRedelegation");
    }

    @Test
    void isHandedOnForNoLongerThanItHolds() {
        HandedOn handedOn = new HandedOn(InRegister.entered(Capacity.HEAD), PARTY_BOARD);

        assertThat(objection(handedOn, FIRST, LAST)).isEqualTo("yes");
        assertThat(objection(handedOn, FIRST.minusDays(1), LAST)).isEqualTo("LongerThanItsSource");
        assertThat(objection(handedOn, FIRST, LAST.plusDays(1))).isEqualTo("LongerThanItsSource");
        handedOn.source().revoke(InRegister.revocation(DAY));
        assertThat(objection(handedOn, FIRST, DAY.minusDays(1))).isEqualTo("yes");
        assertThat(objection(handedOn, FIRST, DAY)).isEqualTo("LongerThanItsSource");
    }

    @Test
    void handsAnOrderOnOnlyOnce() {
        Titles passedOn = new Titles("", "Chủ tịch", "Chánh Văn phòng", "Phó Chánh Văn phòng", "");
        SigningAuthority held = InRegister.entered(InRegister.entry(Capacity.BY_ORDER, passedOn, LAST));

        assertThat(printed(held, LayoutProfile.STATE_ND30_2020))
                .isEqualTo("TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG");
        assertThat(objection(new HandedOn(held, PEOPLES_COMMITTEE), FIRST, LAST))
                .isEqualTo("NoRedelegation");
    }

    @Test
    void namesAPostHeldElsewhereAsEachSideDoes() {
        Titles titles = Titles.of("Trưởng ban", "Phó Trưởng ban").alsoHolding("Chủ tịch UBMTTQVN huyện");
        SigningAuthority held = InRegister.entered(InRegister.entry(Capacity.DEPUTY_FOR, titles, LAST));

        assertThat(printed(held, LayoutProfile.PARTY_HD36_2018))
                .isEqualTo("K/T TRƯỞNG BAN / CHỦ TỊCH UBMTTQVN HUYỆN / kiêm / PHÓ TRƯỞNG BAN");
        assertThat(printed(held, LayoutProfile.STATE_ND30_2020))
                .isEqualTo("KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN / CHỦ TỊCH UBMTTQVN HUYỆN");
    }

    @Test
    void printsFreeLinesAsTheyAreAndSaysThatTheyDepartFromTheRule() {
        AuthorityEntry asRuled = InRegister.entry(Capacity.DEPUTY_FOR);
        SigningAuthority reference =
                InRegister.entered(InRegister.printing(asRuled, "CHỦ TỊCH UBMTTQVN HUYỆN", "kiêm", "PHÓ TRƯỞNG BAN"));

        assertThat(reference.lines(LayoutProfile.PARTY_HD36_2018))
                .containsExactly("CHỦ TỊCH UBMTTQVN HUYỆN", "kiêm", "PHÓ TRƯỞNG BAN");
        assertThat(reference.departsFrom(LayoutProfile.PARTY_HD36_2018)).isTrue();
        assertThat(InRegister.entered(asRuled).departsFrom(LayoutProfile.PARTY_HD36_2018))
                .isFalse();
    }

    @Test
    void signsForAPeoplesCommitteeAsADeputyOnItsBehalf() {
        Titles titles = new Titles("Ủy ban nhân dân", "Chủ tịch", "", "Phó Chủ tịch", "");
        SigningAuthority held = InRegister.entered(InRegister.entry(Capacity.DEPUTY_FOR, titles, LAST));

        assertThat(printed(held, LayoutProfile.STATE_ND30_2020))
                .isEqualTo("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH");
    }

    private static String printed(SigningAuthority held, LayoutProfile profile) {
        return String.join(" / ", held.lines(profile));
    }

    private static String delegated(SigningAuthority source, SigningBody body, LayoutProfile profile) {
        Delegation absence = InRegister.absence(DAY, DAY.plusDays(6));
        Refusal objection = new HandedOn(source, body).objectionTo(absence);
        return objection == null ? printed(InRegister.handedOn(source, body, absence), profile) : named(objection);
    }

    private static String objection(HandedOn handedOn, LocalDate first, LocalDate last) {
        return named(handedOn.objectionTo(InRegister.absence(first, last)));
    }

    private static String answer(SigningAuthority held, LocalDate day) {
        assertThat(held.isInForce(day)).isEqualTo(held.objectionOn(day) == null);
        return named(held.objectionOn(day));
    }

    private static String named(@Nullable Refusal objection) {
        return objection == null ? "yes" : objection.getClass().getSimpleName();
    }
}
