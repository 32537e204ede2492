package vn.trinhky.incoming;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.incoming.facts.BookNumber;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Formats;

/**
 * Hands out the numbers of a unit's register of incoming documents: from 1 in each year, without gaps, the same for paper and
 * electronic documents. The row of the year stays locked until the transaction ends. (Decree 30/2020, art. 22)
 */
@Component
class ArrivalNumbers {

    private final JdbcClient database;
    private final Clock clock;

    ArrivalNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public BookNumber next(UnitId unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE);
        int number = database.sql("""
                        insert into incoming_series (unit_id, year, last_number) values (:unit, :year, 1)
                        on conflict (unit_id, year) do update set last_number = incoming_series.last_number + 1
                        returning last_number""")
                .param("unit", unit.value())
                .param("year", today.getYear())
                .query(Integer.class)
                .single();
        return new BookNumber(number, today);
    }
}
