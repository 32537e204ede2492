package vn.trinhky.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.cast.Officers;
import vn.trinhky.drafting.Submission.State;
import vn.trinhky.drafting.refusals.NotTheUnitApprover;
import vn.trinhky.drafting.refusals.NothingWritten;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

class SubmissionTests {

    private static final Instant NOW = Instant.parse("2024-06-14T01:00:00Z");
    private static final Manuscript TEXT =
            PlainTextReader.read("- Họp giao ban.").manuscript();

    private final UnitId unit = Officers.unit();
    private final Officer drafter = Officers.of("Lâm", unit, PostKind.DRAFTER);
    private final Officer leader = Officers.of("Nguyệt", unit, PostKind.UNIT_APPROVER);
    private final Officer compiler = Officers.of("Hương", Officers.unit(), PostKind.COMPILER);

    @ParameterizedTest(name = "{1} is refused in {0}: {2}")
    @CsvSource({
        "DRAFT, approve, PartNotAwaitingApproval",
        "DRAFT, returnToDrafter, PartNotAwaitingApproval",
        "DRAFT, takeBack, PartNotAwaitingApproval",
        "DRAFT, returnToUnit, PartNotSubmitted",
        "AWAITING_APPROVAL, write, PartNotInDraft",
        "AWAITING_APPROVAL, requestApproval, PartNotInDraft",
        "AWAITING_APPROVAL, returnToUnit, PartNotSubmitted",
        "SUBMITTED, write, PartNotInDraft",
        "SUBMITTED, requestApproval, PartNotInDraft",
        "SUBMITTED, takeBack, PartNotAwaitingApproval",
        "SUBMITTED, approve, PartNotAwaitingApproval",
        "SUBMITTED, returnToDrafter, PartNotAwaitingApproval",
        "MISSING, write, PartNotInDraft",
        "MISSING, requestApproval, PartNotInDraft",
        "MISSING, takeBack, PartNotAwaitingApproval",
        "MISSING, approve, PartNotAwaitingApproval",
        "MISSING, returnToDrafter, PartNotAwaitingApproval",
        "MISSING, returnToUnit, PartNotSubmitted",
        "ACCEPTED, write, PartNotInDraft",
        "ACCEPTED, requestApproval, PartNotInDraft",
        "ACCEPTED, takeBack, PartNotAwaitingApproval",
        "ACCEPTED, approve, PartNotAwaitingApproval",
        "ACCEPTED, returnToDrafter, PartNotAwaitingApproval",
        "ACCEPTED, returnToUnit, PartNotSubmitted",
    })
    void refusesWhatItsStateForbidsAndChangesNothing(State state, String verb, String refusal) {
        Submission part = in(state);
        String before = describe(part);

        assertThatThrownBy(() -> act(verb).accept(part)).hasMessage("refusal." + refusal);

        assertThat(describe(part)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"write, NotTheDrafter", "requestApproval, NotTheDrafter", "takeBack, NotTheDrafter"})
    void letsOnlyItsDrafterWrite(String verb, String refusal) {
        Submission part = in(State.DRAFT);

        assertThatThrownBy(() -> actAs(leader, verb).accept(part)).hasMessage("refusal." + refusal);
    }

    @Test
    void letsOnlyItsOwnLeaderDecide() {
        Submission part = in(State.AWAITING_APPROVAL);
        Officer neighbour = Officers.of("Blái", Officers.unit(), PostKind.UNIT_APPROVER);

        assertThat(part.objectionToDeciding(neighbour)).isInstanceOf(NotTheUnitApprover.class);
        assertThat(part.objectionToDeciding(drafter)).isInstanceOf(NotTheUnitApprover.class);
        assertThat(part.objectionToDeciding(leader)).isNull();
    }

    @Test
    void refusesToSendAPartWithoutAWord() {
        Submission part = new Submission(new RoundId(UUID.randomUUID()), unit);

        assertThatThrownBy(() -> part.requestApproval(drafter)).isInstanceOf(NothingWritten.class);
    }

    @Test
    void countsEveryTimeItIsSubmitted() {
        Submission part = in(State.SUBMITTED);
        part.returnToUnit(compiler, "Thiếu số hộ");
        part.requestApproval(drafter);

        SubmittedVersion version = part.approve(part.texts(), leader, NOW);

        assertThat(version.number()).isEqualTo(2);
        assertThat(part.returnReason()).isNull();
    }

    @Test
    void standsAsLastSubmittedWhenTheReportIsClearedDuringACorrection() {
        Submission part = in(State.SUBMITTED);
        part.returnToUnit(compiler, "Thiếu số hộ");

        assertThat(part.endCollection()).isFalse();
        part.accept();

        assertThat(part.state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Tag("figures")
    void asksForItsFiguresAgainWhenAVersionThatSaidThemIsBroughtBack() {
        Manuscript live =
                PlainTextReader.read("- Có {{MH-DUNG/own/this/value}} mô hình.").manuscript();
        Submission part = in(State.DRAFT);

        part.write("I.1", FigureTokens.changed(live, token -> token.saying("05")), drafter, NOW);

        assertThat(part.texts().of("I.1")).isEqualTo(live);
    }

    private Submission in(State state) {
        Submission part = new Submission(new RoundId(UUID.randomUUID()), unit);
        part.write("I.1", TEXT, drafter, NOW);
        if (state == State.MISSING) {
            part.endCollection();
        }
        if (state == State.AWAITING_APPROVAL || state == State.SUBMITTED || state == State.ACCEPTED) {
            part.requestApproval(drafter);
        }
        if (state == State.SUBMITTED || state == State.ACCEPTED) {
            part.approve(part.texts(), leader, NOW);
        }
        if (state == State.ACCEPTED) {
            part.accept();
        }
        assertThat(part.state()).isEqualTo(state);
        return part;
    }

    private Consumer<Submission> act(String verb) {
        boolean decides = verb.equals("approve") || verb.equals("returnToDrafter");
        return actAs(decides ? leader : drafter, verb);
    }

    private Consumer<Submission> actAs(Officer officer, String verb) {
        return switch (verb) {
            case "write" -> part -> part.write("I.2", TEXT, officer, NOW);
            case "requestApproval" -> part -> part.requestApproval(officer);
            case "takeBack" -> part -> part.takeBack(officer);
            case "approve" -> part -> part.approve(part.texts(), officer, NOW);
            case "returnToDrafter" -> part -> part.returnToDrafter(officer, "lý do");
            case "returnToUnit" -> part -> part.returnToUnit(compiler, "lý do");
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static String describe(Submission part) {
        return part.state() + " " + part.texts().byKey().keySet() + " " + part.timesSubmitted() + " "
                + part.returnReason();
    }
}
