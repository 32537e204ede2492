package vn.trinhky.compilation.numbers;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.figures.numbers.CheckedText.Dismissed;
import vn.trinhky.office.Officer;

/** Numbers of reports of which somebody said that they are no figures; found again by their words. */
@Component
class DismissedNumbers {

    private final JdbcClient database;
    private final Clock clock;

    DismissedNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Set<Dismissed> of(ReportId report) {
        return database.sql("select block, quoted from dismissed_number where report_id = ?")
                .param(report.value())
                .query((row, number) -> new Dismissed(row.getString("block"), row.getString("quoted")))
                .set();
    }

    /** Saying it twice changes nothing. */
    void add(ReportId report, Dismissed number, Officer officer) {
        database.sql("""
                        insert into dismissed_number (report_id, block, quoted, dismissed_by, dismissed_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        report.value(),
                        number.block(),
                        number.quoted(),
                        officer.fullName(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void removeAll(ReportId report) {
        database.sql("delete from dismissed_number where report_id = ?")
                .param(report.value())
                .update();
    }
}
