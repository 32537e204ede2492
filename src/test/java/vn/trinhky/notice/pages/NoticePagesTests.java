package vn.trinhky.notice.pages;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.trinhky.notice.kept.KeptNotice;
import vn.trinhky.notice.kept.KeptNotices;
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
    void tellTheCompilersWhoHasNotSentWhenACollectionEscalates() {
        RoundId round = rounds.open(new ReportingPeriod(3356, 1));
        transaction.executeWithoutResult(t -> outstanding.escalate(round));
        assertThat(kept.of(cast.compiler().id(), 1000))
                .filteredOn(notice -> notice.notice().place().equals("/rounds/" + round.value()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.notice().parts()).contains("7"));
    }

    private UUID tell(String who, Notice notice) {
        var person = cast.officer(who).id();
        transaction.executeWithoutResult(t -> notices.tell(List.of(person, person), notice));
        return kept.of(person, 1000).stream()
                .filter(one -> one.notice().equals(notice))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
