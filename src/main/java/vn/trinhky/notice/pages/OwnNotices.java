package vn.trinhky.notice.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.notice.kept.KeptNotice;
import vn.trinhky.notice.kept.KeptNotices;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;

/** What an officer was told herself; that of others is not there for her. */
@Component
class OwnNotices {

    /** Some months for most people; what is older has long been dealt with. */
    private static final int LATEST = 100;

    private final KeptNotices notices;
    private final Clock clock;

    OwnNotices(KeptNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<KeptNotice> latest(Officer officer) {
        return notices.of(officer.id(), LATEST);
    }

    /** @throws NotHere if she was not told so */
    @Transactional(readOnly = true)
    KeptNotice one(UUID id, Officer officer) {
        return notices.one(id)
                .filter(notice -> notice.person().equals(officer.id()))
                .orElseThrow(NotHere::new);
    }

    /** Opened is read. @throws NotHere if she was not told so */
    @Transactional
    KeptNotice open(UUID id, Officer officer) {
        KeptNotice notice = one(id, officer);
        notices.read(id, clock.instant());
        return notice;
    }

    /** Everything that she was told until a moment; what has come since stays unread. */
    @Transactional
    void readAll(Officer officer, Instant until) {
        notices.readAll(officer.id(), until, clock.instant());
    }

    Instant now() {
        return clock.instant();
    }
}
