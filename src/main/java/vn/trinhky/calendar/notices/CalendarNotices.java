package vn.trinhky.calendar.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CalendarNotices extends JpaRepository<CalendarNotice, UUID> {

    /** With what they say, in the order in which they were entered. */
    @Query("""
            select distinct n from CalendarNotice n left join fetch n.rulings
            where n.settledYear between :earliest and :latest order by n.enteredAt, n.noticeId""")
    List<CalendarNotice> ofYears(int earliest, int latest);

    @Query("select n from CalendarNotice n left join fetch n.rulings where n.noticeId = :id")
    Optional<CalendarNotice> one(UUID id);

    boolean existsByNumberAndSettledYear(String number, int year);

    /** Writers wait for each other here, before they read what others have written. */
    @Query(value = "select stamp from calendar_stamp for update", nativeQuery = true)
    UUID lock();

    /** Tells every reader that what it remembers is old; asked last, when all is written. */
    @Query(value = "update calendar_stamp set stamp = gen_random_uuid() returning stamp", nativeQuery = true)
    UUID restamp();
}
