package vn.trinhky.drafting.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.extension.refusals.ExtensionAskedAlready;
import vn.trinhky.drafting.extension.refusals.ExtensionRequestEnded;
import vn.trinhky.drafting.extension.refusals.PartNotWithTheUnit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.DeadlineMoved;
import vn.trinhky.regime.changing.refusals.NoExtension;
import vn.trinhky.regime.refusals.NotTheCompiler;
import vn.trinhky.web.NotHere;

@Tag("deadlines")
@DemoPages
class ExtensionPagesTests {

    private static final Cast.Commune COMMUNE = Cast.COMMUNES.get(0);
    private static final Cast.Commune OTHER = Cast.COMMUNES.get(1);

    /** All rounds of these tests are due on 31/12/2999. */
    private static final LocalDate LATER = LocalDate.of(3000, 1, 10);

    private static final LocalDate SOONER = LocalDate.of(3000, 1, 6);

    private static int quarter = 0;

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    ExtensionAsking asking;

    @Autowired
    ExtensionAnswering answering;

    @Autowired
    RoundChanging changing;

    @Autowired
    Reporting reporting;

    private RoundId round;
    private SubmissionId part;
    private String address;

    @BeforeEach
    void openARound() {
        round = rounds.open(new ReportingPeriod(3380 + quarter / 4, 1 + quarter++ % 4));
        part = rounds.partOf(COMMUNE.drafter(), round);
        address = "/submissions/" + part.value();
    }

    @Test
    void aUnitAsksAndGetsAnotherDayThanItWished() {
        assertThat(clerk.opens(COMMUNE.drafter(), address)).bodyText().contains("Xin gia hạn", address + "/extension");
        assertThat(clerk.sends(COMMUNE.drafter(), address + "/extension", "day", LATER.toString(), "reason", "Mưa lũ"))
                .hasRedirectedUrl(address + "/extension");
        assertThat(clerk.opens(COMMUNE.approver(), address + "/whole"))
                .bodyText()
                .contains("Đơn vị đã xin gia hạn đến 10/01/3000, đang chờ trả lời");
        assertThat(clerk.opens(Cast.COMPILER, "/rounds/" + round.value()))
                .bodyText()
                .contains("1 đơn vị xin gia hạn");
        assertThat(clerk.opens(Cast.COMPILER, "/rounds/" + round.value() + "/extensions"))
                .hasStatusOk()
                .bodyText()
                .contains("Hạn hiện nay 31/12/2999, xin đến 10/01/3000", "Mưa lũ", "value=\"3000-01-10\"");

        assertThat(clerk.sends(Cast.COMPILER, address + "/extension/" + open() + "/grant", "day", SOONER.toString()))
                .hasRedirectedUrl("/rounds/" + round.value() + "/extensions");

        assertThat(reporting.round(round).deadlineFor(unit())).isEqualTo(SOONER);
        assertThat(reporting.round(round).deadline()).isEqualTo(LocalDate.of(2999, 12, 31));
        assertThat(clerk.opens(COMMUNE.drafter(), address)).bodyText().contains("Được gia hạn đến hết ngày 06/01/3000");
        assertThat(clerk.opens(Cast.COMPILER, "/rounds/" + round.value() + "/journal"))
                .bodyText()
                .contains("xin gia hạn đến 10/01/3000", "từ 31/12/2999 đến 06/01/3000");
    }

    @Test
    void aRefusalSaysWhyAndTheUnitMayAskAgain() {
        asking.ask(part, LATER, "Mưa lũ", cast.officer(COMMUNE.approver()));
        assertThat(clerk.presses(Cast.COMPILER, address + "/extension/" + open() + "/refusal", "reason", " "))
                .hasStatus(422);
        answering.refuse(part, open(), "Tỉnh không cho lùi", cast.compiler());

        assertThat(clerk.opens(COMMUNE.drafter(), address)).bodyText().contains("Tỉnh không cho lùi");
        assertThat(reporting.round(round).deadlineFor(unit())).isEqualTo(LocalDate.of(2999, 12, 31));
        UUID refused = requests().get(0).id();
        assertThatThrownBy(() -> answering.grant(part, refused, LATER, cast.compiler()))
                .isInstanceOf(ExtensionRequestEnded.class);
        asking.ask(part, LATER, "Vẫn mưa", cast.officer(COMMUNE.drafter()));
        assertThat(states()).containsExactly(ExtensionRequest.State.OPEN, ExtensionRequest.State.REFUSED);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        var drafter = cast.officer(COMMUNE.drafter());
        assertThatThrownBy(() -> asking.ask(part, LocalDate.of(2999, 12, 31), "Mưa", drafter))
                .isInstanceOf(NoExtension.class);
        assertThatThrownBy(() -> asking.ask(part, LATER, "Mưa", cast.officer(OTHER.drafter())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> asking.ask(part, LATER, "Mưa", cast.compiler()))
                .isInstanceOf(NotHere.class);
        asking.ask(part, LATER, "Mưa", drafter);
        assertThatThrownBy(() -> asking.ask(part, LATER, "Mưa", drafter)).isInstanceOf(ExtensionAskedAlready.class);
        assertThatThrownBy(() -> answering.grant(part, open(), LATER, cast.officer(COMMUNE.approver())))
                .isInstanceOf(NotTheCompiler.class);
        assertThat(clerk.opens(OTHER.drafter(), address + "/extension")).hasStatus(404);
        assertThat(clerk.opens(COMMUNE.drafter(), "/rounds/" + round.value() + "/extensions"))
                .hasStatus(404);
        rounds.submit(COMMUNE, round);
        assertThat(states()).containsExactly(ExtensionRequest.State.LAPSED);
        assertThatThrownBy(() -> asking.ask(part, LATER, "Mưa", drafter)).isInstanceOf(PartNotWithTheUnit.class);
    }

    @Test
    void aDayThatIsGivenToAllAnswersThoseWhomItSuffices() {
        SubmissionId other = rounds.partOf(OTHER.drafter(), round);
        asking.ask(part, SOONER, "Mưa", cast.officer(COMMUNE.drafter()));
        asking.ask(other, LATER, "Mưa", cast.officer(OTHER.drafter()));

        changing.change(round, new DeadlineMoved(SOONER), cast.compiler());

        assertThat(states()).containsExactly(ExtensionRequest.State.GRANTED);
        assertThat(answering.waiting(round)).isOne();
        asking.withdraw(other, asking.requests(other, cast.compiler()).get(0).id(), cast.officer(OTHER.approver()));
        assertThat(answering.waiting(round)).isZero();
    }

    @Test
    void programsAskAndAnswerTheSameWay() {
        String api = "/api/v1" + address + "/extension";
        assertThat(clerk.sendsJson(COMMUNE.drafter(), api, "{\"day\":\"3000-01-10\",\"reason\":\"Mưa\"}"))
                .hasStatus(204);
        assertThat(clerk.sendsJson(Cast.COMPILER, api + "/" + open() + "/grant", "{\"day\":\"3000-01-10\"}"))
                .hasStatus(204);
        assertThat(clerk.opens(Cast.COMPILER, "/api/v1/rounds/" + round.value() + "/extensions"))
                .bodyJson()
                .extractingPath("$[0].granted")
                .isEqualTo("3000-01-10");
    }

    private UnitId unit() {
        return requests().get(0).unit();
    }

    private UUID open() {
        return requests().stream()
                .filter(ExtensionRequest::isOpen)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<ExtensionRequest> requests() {
        return asking.requests(part, cast.compiler());
    }

    private List<ExtensionRequest.State> states() {
        return requests().stream().map(ExtensionRequest::state).toList();
    }
}
