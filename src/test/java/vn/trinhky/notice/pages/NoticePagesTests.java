package vn.trinhky.notice.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.OutstandingParts;
import vn.trinhky.notice.Notice;
import vn.trinhky.notice.Notices;
import vn.trinhky.notice.Told;
import vn.trinhky.notice.kept.KeptNotice;
import vn.trinhky.notice.kept.KeptNotices;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.absence.AbsenceKeeping;
import vn.trinhky.office.absence.Stay;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

@OnDemoPages
@Tag("deadlines")
class NoticePagesTests {

    @Autowired
    Notices notices;

    @Autowired
    KeptNotices kept;

    @Autowired
    OutstandingParts outstanding;

    @Autowired
    RoundInHand rounds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AbsenceKeeping absences;

    @Autowired
    Clock clock;

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    @Test
    void showWhatOneWasToldUntilOneHasReadIt() {
        pages.press(
                "/notices/reading", Cast.THIRD_REVIEWER, "until", "9000-01-01T00:00:00Z"); // what other tests told her
        UUID id = tell(
                Cast.THIRD_REVIEWER,
                new Notice(
                        "collectionEscalated", List.of("Báo cáo <thử>", "3", "Xã Y"), "/rounds", "Gửi trước 16 giờ."));
        String page = Pages.text(pages.open("/notices", Cast.THIRD_REVIEWER));
        assertThat(page).contains("Báo cáo &lt;thử&gt;: 3 đơn vị", "Gửi trước 16 giờ.", "is-unread", "tk-bell-count");
        assertThat(pages.open("/notices/" + id, Cast.THIRD_REVIEWER).getRedirectedUrl())
                .isEqualTo("/rounds");
        assertThat(Pages.text(pages.open("/notices", Cast.THIRD_REVIEWER)))
                .doesNotContain("is-unread", "tk-bell-count");
    }

    @Test
    void areNobodyElses() {
        UUID id = tell("nhor", new Notice("collectionEscalated", List.of("Báo cáo", "3", "Xã Y"), "/rounds"));
        assertThat(pages.open("/notices/" + id, "tuan").getStatus()).isEqualTo(404);
        assertThat(pages.open("/api/v1/notices/" + id, "tuan").getStatus()).isEqualTo(404);
        assertThat(kept.one(id)).get().matches(KeptNotice::isUnread);
    }

    @Test
    void areReadAllAtOnceUpToTheOneThatWasSeen() {
        UUID seen = tell("duyen", new Notice("collectionEscalated", List.of("Báo cáo", "3", "Xã Y"), "/rounds"));
        String until = kept.one(seen).orElseThrow().toldAt().toString();
        UUID later = tell("duyen", new Notice("collectionEscalated", List.of("Báo cáo", "2", "Xã Y"), "/rounds"));
        assertThat(pages.press("/notices/reading", "duyen", "until", until).getRedirectedUrl())
                .isEqualTo("/notices");
        assertThat(kept.one(seen)).get().matches(notice -> !notice.isUnread());
        assertThat(kept.one(later)).get().matches(KeptNotice::isUnread);
    }

    @Test
    void areThereForProgramsInTheirLanguage() {
        UUID id = tell("phuc", new Notice("collectionEscalated", List.of("Report", "3", "Xã Y"), "/rounds"));
        assertThat(Pages.text(pages.open("/api/v1/notices", "phuc"))).contains(id.toString(), "\"place\":\"/rounds\"");
        assertThat(pages.press("/api/v1/notices/" + id + "/reading", "phuc").getStatus())
                .isEqualTo(204);
        assertThat(kept.one(id)).get().matches(notice -> !notice.isUnread());
    }

    @Test
    void tellTheCompilersAndWhoeverStandsInForThemWhoHasNotSentWhenACollectionEscalates() {
        RoundId round = rounds.open(new ReportingPeriod(3356, 1));
        Officer away = cast.compiler();
        LocalDate today = LocalDate.now(clock);
        UUID absence = absences.set(
                away.id(), new Stay(today, today, cast.officer(Cast.CLERK).id(), null), away);
        try {
            transaction.executeWithoutResult(t -> outstanding.escalate(round));
        } finally {
            absences.end(absence, null, away);
        }
        String place = "/rounds/" + round.value();
        assertThat(partsOf(away.id(), place)).contains("7");
        assertThat(partsOf(cast.officer(Cast.CLERK).id(), "/on-behalf/" + absence + place))
                .contains("7");
    }

    /** Of the only notice that leads there. */
    private List<String> partsOf(PersonId person, String place) {
        List<KeptNotice> found = kept.of(person, 1000).stream()
                .filter(notice -> notice.notice().place().equals(place))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).notice().parts();
    }

    private UUID tell(String who, Notice notice) {
        var person = cast.officer(who).id();
        transaction.executeWithoutResult(
                t -> notices.tell(List.of(new Told(person, notice), new Told(person, notice))));
        return kept.of(person, 1000).stream()
                .filter(one -> one.notice().equals(notice))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
