package vn.trinhky.calendar.notices;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.ChainVerdict;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.NotHere;

/** The register of notices, to read; everybody who is signed in may. */
@Component
public class NoticeRegister {

    /** Its chain is no round's: working days are everybody's. */
    static final UUID CHAIN = UUID.nameUUIDFromBytes("working days".getBytes(StandardCharsets.UTF_8));

    private final CalendarNotices notices;
    private final Journal journal;

    NoticeRegister(CalendarNotices notices, Journal journal) {
        this.notices = notices;
        this.journal = journal;
    }

    /** Whether the officer may write in the register. */
    public boolean mayWrite(Officer officer) {
        return officer.holds(PostKind.ADMINISTRATOR);
    }

    /** All notices that settle a year, removed ones too, in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<CalendarNotice> ofYear(int year) {
        return notices.ofYears(year, year);
    }

    /** The notices that may speak of a day of a year: one may reach into the months beside the year that it settles. */
    @Transactional(readOnly = true)
    public List<CalendarNotice> around(int year) {
        return notices.ofYears(year - 1, year + 1);
    }

    /** Whose extra days stand in the register for a year. */
    @Transactional(readOnly = true)
    public List<UnitId> unitsWithDays(int year) {
        return notices.ofYears(year, year).stream()
                .filter(CalendarNotice::isInForce)
                .map(CalendarNotice::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Transactional(readOnly = true)
    public CalendarNotice notice(UUID id) {
        return notices.one(id).orElseThrow(NotHere::new);
    }

    /** What was done in the register, oldest first. */
    public List<JournalEntry> history() {
        return journal.entries(CHAIN);
    }

    /** Reads that history again and says where its chain breaks, if it does. */
    public ChainVerdict verify() {
        return journal.verify(CHAIN);
    }
}
