package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.review.Reviewing;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;
import vn.trinhky.workflow.Tasks;

/** Who may give a signature folder to whom, and when. */
@Tag("signing")
@OnDemoPages
class HandOverTests {

    private static final String OTHER = "duc";

    /** An attempt that fails, and with what; a period of its own for each. */
    enum Forbidden {
        BY_ANOTHER_SIGNATORY(State.WAITING, OTHER, "sang", "refusal.NotTheSignatory"),
        TO_SOMEBODY_WITHOUT_AUTHORITY(State.WAITING, Cast.SIGNATORY, Cast.FIRST_REVIEWER, "refusal.NoAuthority"),
        TO_HERSELF(State.WAITING, Cast.SIGNATORY, Cast.SIGNATORY, "invalid.sameSignatory"),
        TO_A_STRANGER(State.WAITING, Cast.SIGNATORY, null, "invalid.signatory"),
        TO_SOMEBODY_WITHOUT_AUTHORITY_WITH_A_NUMBER(
                State.SHOWN, Cast.SIGNATORY, Cast.FIRST_REVIEWER, "refusal.NoAuthority"),
        AFTER_THE_SIGNATURE(State.SIGNED, Cast.SIGNATORY, OTHER, "refusal.NotForSignature"),
        AFTER_THE_RETURN(State.RETURNED, Cast.SIGNATORY, OTHER, "refusal.NotForSignature"),
        BEFORE_IT_IS_CLEARED(null, Cast.SIGNATORY, OTHER, "refusal.NotForSignature"),
        TO_SOMEBODY_WITHOUT_AUTHORITY_AFTER_HER_WORD(
                State.CONFIRMED, Cast.SIGNATORY, Cast.FIRST_REVIEWER, "refusal.NoAuthority");

        final @Nullable State state;
        final String who;
        final @Nullable String to;
        final String answer;

        Forbidden(@Nullable State state, String who, @Nullable String to, String answer) {
            this.state = state;
            this.who = who;
            this.to = to;
            this.answer = answer;
        }

        /** The states of a folder, by the names that this table needs. */
        enum State {
            WAITING,
            SHOWN,
            CONFIRMED,
            SIGNED,
            RETURNED
        }
    }

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Signing signing;

    @Autowired
    HandingOver handingOver;

    @Autowired
    FinalFiles finalFiles;

    @Autowired
    Confirming confirming;

    @Autowired
    FinalSignature finalSignature;

    @Autowired
    Compilation compilation;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Tasks tasks;

    @Autowired
    Journal journal;

    @Autowired
    Pages pages;

    @SuppressWarnings("EnumOrdinal") // each attempt takes a period of its own
    @ParameterizedTest
    @EnumSource
    void changesNothingWhereItIsForbidden(Forbidden attempt) {
        ReportId report = in(attempt.state, new ReportingPeriod(2800 + attempt.ordinal(), 1));
        String before = standing(report);
        PersonId to = attempt.to == null ? new PersonId(UUID.randomUUID()) : id(attempt.to);

        Throwable refused =
                catchThrowable(() -> handingOver.handOver(report, to, "Đi công tác", cast.officer(attempt.who)));

        assertThat(refused instanceof InvalidInput input ? input.messageKey() : ((Refusal) refused).messageKey())
                .isEqualTo(attempt.answer);
        assertThat(standing(report)).isEqualTo(before);
    }

    @Test
    void laysTheFolderOnTheOthersDeskAndGivesTheNumberBack() {
        ReportId report = in(Forbidden.State.SHOWN, new ReportingPeriod(2810, 1));
        DocumentNumber taken = Objects.requireNonNull(folder(report).documentNumber());

        var answer = pages.press(
                page(report) + "/hand-over",
                Cast.SIGNATORY,
                "to",
                id(OTHER).value().toString(),
                "reason",
                "Đi công tác đến hết tuần");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(folder(report).state()).isEqualTo(FolderState.WAITING);
        assertThat(folder(report).signatory()).isEqualTo(id(OTHER));
        assertThat(waits(report, cast.officer(OTHER))).isTrue();
        assertThat(waits(report, cast.signatory())).isFalse();
        assertThat(Pages.text(pages.open("/", OTHER))).contains(page(report));
        assertThat(journal.entries(compilation.report(report).round().value())).anySatisfy(entry -> {
            assertThat(entry.milestone()).isEqualTo("SIGNATURE_HANDED_OVER");
            assertThat(entry.details())
                    .containsEntry("new", "Trần Minh Đức")
                    .containsEntry("reason", "Đi công tác đến hết tuần");
        });
        assertThat(Pages.text(pages.open(page(report), Cast.SIGNATORY)))
                .as("whoever had it may go on reading, and no more")
                .contains("Chỉ người ký được phân công")
                .doesNotContain("href=\"#hand-over\"");

        finalFiles.prepare(report, cast.officer(OTHER));
        assertThat(Objects.requireNonNull(folder(report).documentNumber()).number())
                .isEqualTo(taken.number());
        assertThat(Pages.text(pages.open(page(report), OTHER))).contains("Trần Minh Đức");
    }

    @Test
    void takesAWordBackThatIsNoSignatureYet() {
        ReportId report = in(Forbidden.State.CONFIRMED, new ReportingPeriod(2814, 1));
        DocumentNumber taken = Objects.requireNonNull(folder(report).documentNumber());

        handingOver.handOver(report, id(OTHER), "Đi công tác", cast.signatory());
        finalSignature.finish(report);

        assertThat(folder(report).state()).isEqualTo(FolderState.WAITING);
        assertThat(folder(report).givenWord()).isNull();
        assertThat(folder(report).newestPdf()).isNull();
        finalFiles.prepare(report, cast.officer(OTHER));
        assertThat(Objects.requireNonNull(folder(report).documentNumber()).number())
                .isEqualTo(taken.number());
        assertThat(folder(report).signedBy()).isNull();
    }

    @Test
    void comesToTheOtherAgainAfterAReturnAndCanBeHandedBack() {
        ReportId report = in(Forbidden.State.WAITING, new ReportingPeriod(2811, 1));
        handingOver.handOver(report, id(OTHER), "Đi công tác", cast.signatory());
        signing.sendBack(report, "Bổ sung thôn 8", cast.officer(OTHER));
        compilation.sendToReview(report, cast.compiler());
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
        reviewing.passLayout(report, cast.clerk());
        assertThat(waits(report, cast.officer(OTHER))).isTrue();

        handingOver.handOver(report, cast.signatory().id(), "Đã về", cast.officer(OTHER));
        assertThat(waits(report, cast.signatory())).isTrue();
        rounds.sign(report);
        assertThat(folder(report).state()).isEqualTo(FolderState.SIGNED);
        assertThat(waits(report, cast.signatory())).isFalse();
    }

    @Test
    void offersOnlyThoseWhoMaySignAndCanComeIn() {
        ReportId report = in(Forbidden.State.WAITING, new ReportingPeriod(2812, 1));
        assertThat(handingOver.candidates(report, cast.signatory()))
                .extracting(HandingOver.Candidate::name)
                .contains("Trần Minh Đức")
                .doesNotContain("Đinh Thị Mai", "A Thái");
        assertThat(Pages.text(pages.open("/api/v1" + page(report) + "/hand-over", Cast.SIGNATORY)))
                .contains("Trần Minh Đức");
        assertThat(pages.press(page(report) + "/hand-over", Cast.CLERK, "to", "x", "reason", "y")
                        .getStatus())
                .isEqualTo(403);
    }

    private ReportId in(Forbidden.@Nullable State state, ReportingPeriod period) {
        if (state == null) {
            return rounds.underReview(period);
        }
        ReportId report = rounds.cleared(period);
        switch (state) {
            case WAITING -> {}
            case SHOWN -> finalFiles.prepare(report, cast.signatory());
            case CONFIRMED -> giveHerWord(report);
            case SIGNED -> rounds.sign(report);
            case RETURNED -> signing.sendBack(report, "Thiếu trích yếu", cast.signatory());
        }
        return report;
    }

    /** Her word is taken, and the process that took it is gone before the signature was made. */
    private void giveHerWord(ReportId report) {
        finalFiles.prepare(report, cast.signatory());
        Digest shown = Objects.requireNonNull(folder(report).pdf());
        confirming.confirm(report, Confirmation.of(shown, cast.password()), cast.signatory());
    }

    /** Everything that a hand-over would change. */
    private String standing(ReportId report) {
        String folder = signing.folder(report)
                .map(one -> one.state() + " " + one.signatory() + " " + one.documentNumber())
                .orElse("no folder");
        return folder + " " + waits(report, cast.signatory()) + " "
                + journal.entries(compilation.report(report).round().value()).size();
    }

    private boolean waits(ReportId report, Officer officer) {
        return tasks.waitingFor(officer).stream()
                .anyMatch(task -> task.step().equals("sign") && task.subject().equals(report.value()));
    }

    private SignatureFolder folder(ReportId report) {
        return signing.folder(report).orElseThrow();
    }

    private PersonId id(String signInName) {
        return cast.officer(signInName).id();
    }

    private static String page(ReportId report) {
        return "/reports/" + report.value() + "/signature";
    }
}
