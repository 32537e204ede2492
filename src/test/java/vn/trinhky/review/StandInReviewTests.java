package vn.trinhky.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.office.Officer;
import vn.trinhky.office.absence.AbsenceKeeping;
import vn.trinhky.office.absence.AbsenceSheet;
import vn.trinhky.office.absence.StandIns;
import vn.trinhky.office.absence.Stay;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.review.initials.Initial;
import vn.trinhky.review.initials.Initials;
import vn.trinhky.review.refusals.SecondVoice;
import vn.trinhky.workflow.Tasks;

/** The second reviewer is away; others speak in his place, or may not. */
@Tag("deadlines")
@OnDemoPages
class StandInReviewTests {

    private static final String AWAY = Cast.SECOND_REVIEWER;

    @Autowired
    Reviewing reviewing;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    @Autowired
    Tasks tasks;

    @Autowired
    Compilation compilation;

    @Autowired
    Journal journal;

    @Autowired
    Initials initials;

    @Autowired
    AbsenceKeeping keeping;

    @Autowired
    AbsenceSheet sheet;

    @Autowired
    StandIns standIns;

    @Autowired
    Clock clock;

    @AfterEach
    void isBack() {
        Officer away = cast.officer(AWAY);
        sheet.present(away).ifPresent(line -> keeping.end(line.id(), null, away));
    }

    @Test
    void speaksWithTheVoiceOfTheAbsentUnderHerOwnName() {
        ReportId report = rounds.underReview(new ReportingPeriod(2882, 1));
        Officer acting = standingIn(Cast.THIRD_REVIEWER);
        assertThat(tasks.waitingFor(acting)).anyMatch(task -> task.subject().equals(report.value()));
        String address = Objects.requireNonNull(acting.actsFor()).place() + "/reports/" + report.value() + "/review";
        assertThat(pages.press(address + "/clearance", Cast.THIRD_REVIEWER).getStatus())
                .isEqualTo(302);

        Verdict verdict = reviewing.newest(report).orElseThrow().verdicts().get(0);
        assertThat(verdict.reviewer()).isEqualTo(cast.officer(AWAY).id());
        assertThat(verdict.standIn()).isEqualTo("Trần Thị Liên (thay mặt Phan Thanh Bình)");
        assertThat(Pages.text(pages.open(address, Cast.THIRD_REVIEWER)))
                .contains("Trần Thị Liên (thay mặt Phan Thanh Bình)");
        assertThat(journal.entries(compilation.report(report).round().value()))
                .filteredOn(entry -> entry.milestone().equals("REVIEWER_CLEARED"))
                .extracting(JournalEntry::actor)
                .containsExactly("Trần Thị Liên (thay mặt Phan Thanh Bình)");

        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        assertThat(reviewing.newest(report).orElseThrow().state()).isEqualTo(Review.State.AWAITING_LAYOUT_CHECK);
    }

    @Test
    void neverSetsTheInitialOfTheAbsent() {
        ReportId report = rounds.underReview(new ReportingPeriod(2882, 2));
        reviewing.clear(report, standingIn(Cast.THIRD_REVIEWER));
        assertThat(initials.under(report, 1))
                .extracting(Initial::person)
                .contains(cast.officer(Cast.THIRD_REVIEWER).id())
                .doesNotContain(cast.officer(AWAY).id());
    }

    @Test
    void isNotASecondVoiceOfAnotherReviewer() {
        ReportId report = rounds.underReview(new ReportingPeriod(2882, 3));
        Officer first = inPlace(cast.officer(Cast.FIRST_REVIEWER));
        assertThatThrownBy(() -> reviewing.clear(report, first)).isInstanceOf(SecondVoice.class);
        assertThat(reviewing.newest(report).orElseThrow().verdicts()).isEmpty();
    }

    private Officer standingIn(String who) {
        Officer substitute = cast.officer(who);
        Officer away = cast.officer(AWAY);
        LocalDate today = LocalDate.now(clock);
        keeping.set(away.id(), new Stay(today, today, substitute.id(), null), away);
        Officer complete = standIns.complete(substitute);
        return complete.inPlaceOf(complete.standsInFor().get(0));
    }

    /** Somebody whom no absence could name, as if it did. */
    private Officer inPlace(Officer substitute) {
        Officer away = cast.officer(AWAY);
        return substitute.inPlaceOf(new Officer.Absent(
                java.util.UUID.randomUUID(), away.id(), away.fullName(), LocalDate.now(clock), away.posts()));
    }
}
