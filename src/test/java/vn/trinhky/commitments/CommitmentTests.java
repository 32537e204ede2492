package vn.trinhky.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.commitments.Commitment.Fulfilment;
import vn.trinhky.commitments.Commitment.State;
import vn.trinhky.regime.ReportingPeriod;

/** The life of a commitment. */
@Tag("compiling")
class CommitmentTests {

    private static final ReportingPeriod PROMISED = new ReportingPeriod(2026, 1);
    private static final ReportingPeriod NEXT = PROMISED.next();
    private static final ReportingPeriod AFTER = NEXT.next();
    private static final Instant NOW = Instant.EPOCH;

    private final Commitment commitment = TrialCommitments.promised("Rà soát mô hình.", PROMISED);

    @Test
    void isAskedAboutInEveryLaterPeriodUntilItIsDone() {
        assertThat(List.of(PROMISED.previous(), PROMISED)).noneMatch(commitment::isAskedIn);
        assertThat(List.of(NEXT, AFTER, AFTER.next())).allMatch(commitment::isAskedIn);

        commitment.settle(AFTER, Fulfilment.COMPLETE, NOW);

        assertThat(commitment.state()).isEqualTo(State.DONE);
        assertThat(List.of(NEXT, AFTER)).allMatch(commitment::isAskedIn);
        assertThat(commitment.isAskedIn(AFTER.next())).isFalse();
    }

    @Test
    void goesOnWhereAReportClearedAgainFindsItLacking() {
        commitment.settle(NEXT, Fulfilment.LACKING, NOW);
        assertThat(commitment.state()).isEqualTo(State.OPEN);
        commitment.settle(NEXT, Fulfilment.COMPLETE, NOW);
        commitment.settle(NEXT, Fulfilment.LACKING, NOW);

        assertThat(commitment.state()).isEqualTo(State.OPEN);
        assertThat(commitment.isAskedIn(AFTER)).isTrue();
    }

    @Test
    void isLetGoOnceAndTakenUpAgainOnlyInTheSamePeriod() {
        commitment.letGo(NEXT, "Tỉnh làm thay.", "Hương", NOW);

        assertThat(commitment.state()).isEqualTo(State.LET_GO);
        assertThat(commitment.concerns(NEXT)).isTrue();
        assertThat(commitment.isAskedIn(NEXT)).isFalse();
        assertThat(commitment.endedReason()).isEqualTo("Tỉnh làm thay.");
        assertThatThrownBy(() -> commitment.letGo(NEXT, "Lần nữa.", "Hương", NOW))
                .isInstanceOf(CommitmentEnded.class);
        assertThatThrownBy(() -> commitment.takeUpAgain(AFTER)).isInstanceOf(CommitmentNotLetGo.class);
        commitment.settle(NEXT, Fulfilment.COMPLETE, NOW);
        assertThat(commitment.state()).isEqualTo(State.LET_GO);
        assertThat(List.of(AFTER, AFTER.next())).noneMatch(commitment::concerns);

        commitment.takeUpAgain(NEXT);

        assertThat(commitment.state()).isEqualTo(State.OPEN);
        assertThat(commitment.endedReason()).isNull();
    }

    @Test
    void wasAskedAboutInThePeriodsBeforeItWasLetGo() {
        commitment.letGo(AFTER, "Tỉnh làm thay.", "Hương", NOW);

        assertThat(commitment.isAskedIn(NEXT)).isTrue();
        assertThat(commitment.isAskedIn(AFTER)).isFalse();
    }

    @Test
    void cannotBeLetGoBeforeItIsAskedAboutNorWhenDone() {
        assertThatThrownBy(() -> commitment.letGo(PROMISED, "Sớm.", "Hương", NOW))
                .isInstanceOf(CommitmentEnded.class);
        commitment.settle(NEXT, Fulfilment.COMPLETE, NOW);
        assertThatThrownBy(() -> commitment.letGo(NEXT, "Muộn.", "Hương", NOW)).isInstanceOf(CommitmentEnded.class);
        assertThat(commitment.state()).isEqualTo(State.DONE);
    }

    @Test
    void isOverdueOnlyAfterThePeriodInWhichItIsDue() {
        assertThat(commitment.isOverdueIn(NEXT)).isFalse();
        assertThat(commitment.isOverdueIn(AFTER)).isTrue();
    }
}
