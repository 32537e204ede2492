package vn.trinhky.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.cast.Officers;
import vn.trinhky.drafting.PartRequest.Kind;
import vn.trinhky.drafting.PartRequest.Wanted;
import vn.trinhky.drafting.Submission.State;
import vn.trinhky.drafting.refusals.AlreadyAskedBack;
import vn.trinhky.drafting.refusals.NotAskedBack;
import vn.trinhky.drafting.refusals.PartNotSubmitted;
import vn.trinhky.drafting.refusals.RequestEnded;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

@Tag("compiling")
class AskedBackTests {

    private static final Instant NOW = Instant.parse("2024-06-14T01:00:00Z");

    private final UnitId unit = Officers.unit();
    private final Officer drafter = Officers.of("Lâm", unit, PostKind.DRAFTER);
    private final Officer leader = Officers.of("Nguyệt", unit, PostKind.UNIT_APPROVER);
    private final Officer compiler = Officers.of("Hương", Officers.unit(), PostKind.COMPILER);
    private SubmittedVersion submitted =
            new SubmittedVersion(new SubmissionId(UUID.randomUUID()), 0, SectionTexts.none(), null, "", NOW);

    @Test
    void onlyWhatWasSentBackIsWritten() {
        Submission part = submitted();
        part.askBack(compiler, asked(Kind.SECTION, "I.2"));

        part.write("I.2", text("- Sửa."), drafter, NOW);

        assertThatThrownBy(() -> part.write("I.1", text("- Khác."), drafter, NOW))
                .isInstanceOf(NotAskedBack.class);
        SectionTexts both = part.texts().with("I.2", text("- Nữa.")).with("II", text("- Mới."));
        assertThatThrownBy(() -> part.writeAll(both, drafter, NOW)).isInstanceOf(NotAskedBack.class);
        assertThat(part.objectionToWriting(drafter, "I.1")).isInstanceOf(NotAskedBack.class);
        assertThat(part.objectionToWriting(drafter, "I.2")).isNull();
        assertThat(part.objectionToEntering(drafter, List.of("TT-BUOI"))).isInstanceOf(NotAskedBack.class);
        assertThat(part.texts().of("I.1")).isEqualTo(submitted.text("I.1"));
    }

    @Test
    void submittingAgainAnswersAllOfIt() {
        Submission part = submitted();
        part.askBack(compiler, asked(Kind.SECTION, "I.2"));
        part.askBack(compiler, asked(Kind.FIGURE, "TT-BUOI"));
        assertThat(part.progress().isPartlyReturned()).isTrue();

        part.requestApproval(drafter);
        part.approve(part.texts(), leader, NOW);

        assertThat(part.requests()).extracting(PartRequest::answeredWith).containsExactly(2, 2);
        assertThat(part.progress().isPartlyReturned()).isFalse();
        assertThatThrownBy(() -> part.withdraw(part.requests().get(0), submitted))
                .isInstanceOf(RequestEnded.class);
    }

    @Test
    void whatIsAskedWhileTheLeaderHasItComesBackToTheDrafter() {
        Submission part = submitted();
        part.askBack(compiler, asked(Kind.SECTION, "I.2"));
        part.requestApproval(drafter);

        part.askBack(compiler, asked(Kind.SECTION, "I.1"));

        assertThat(part.state()).isEqualTo(State.DRAFT);
        assertThatThrownBy(() -> part.askBack(compiler, asked(Kind.SECTION, "I.1")))
                .isInstanceOf(AlreadyAskedBack.class);
        assertThat(part.askedBack().names()).isEqualTo("I.2. I.2; I.1. I.1");
    }

    @Test
    void theLastOneWithdrawnLeavesThePartAsItWasSubmitted() {
        Submission part = submitted();
        Manuscript before = part.texts().of("I.2");
        part.askBack(compiler, asked(Kind.SECTION, "I.2"));
        part.write("I.2", text("- Viết dở."), drafter, NOW);

        part.withdraw(part.requests().get(0), submitted);

        assertThat(part.state()).isEqualTo(State.SUBMITTED);
        assertThat(part.texts().of("I.2")).isEqualTo(before);
        assertThat(part.timesSubmitted()).isEqualTo(1);
    }

    @Test
    void aWholeReturnTakesTheOpenOnesIn() {
        Submission part = submitted();
        part.askBack(compiler, asked(Kind.SECTION, "I.2"));

        part.returnToUnit(compiler, "Viết lại");

        assertThat(part.askedBack().isNothing()).isTrue();
        part.write("I.1", text("- Khác."), drafter, NOW);
        assertThatThrownBy(() -> part.askBack(compiler, asked(Kind.SECTION, "I.2")))
                .isInstanceOf(PartNotSubmitted.class);
    }

    @Test
    void theClearedReportTakesThePartAsItWasSubmitted() {
        Submission part = submitted();
        part.askBack(compiler, asked(Kind.SECTION, "I.2"));

        part.accept();

        assertThat(part.askedBack().isNothing()).isTrue();
        assertThat(part.requests()).extracting(PartRequest::state).containsExactly(PartRequest.State.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"DRAFT", "MISSING", "ACCEPTED"})
    void nothingIsSentBackOfAPartThatIsNotSubmitted(State state) {
        Submission part = new Submission(new RoundId(UUID.randomUUID()), unit);
        if (state == State.MISSING) {
            part.endCollection();
        } else if (state == State.ACCEPTED) {
            part = submitted();
            part.accept();
        }
        Submission other = part;

        assertThatThrownBy(() -> other.askBack(compiler, asked(Kind.SECTION, "I.1")))
                .isInstanceOf(PartNotSubmitted.class);
        assertThat(part.state()).isEqualTo(state);
        assertThat(part.requests()).isEmpty();
    }

    private Submission submitted() {
        Submission part = new Submission(new RoundId(UUID.randomUUID()), unit);
        Stream.of("I.1", "I.2").forEach(key -> part.write(key, text("- Mục " + key), drafter, NOW));
        part.requestApproval(drafter);
        submitted = part.approve(part.texts(), leader, NOW);
        return part;
    }

    private List<PartRequest> asked(Kind kind, String code) {
        return List.of(new PartRequest(new Wanted(kind, code, "Thiếu"), code, 1, compiler, NOW));
    }

    private static Manuscript text(String words) {
        return PlainTextReader.read(words).manuscript();
    }
}
