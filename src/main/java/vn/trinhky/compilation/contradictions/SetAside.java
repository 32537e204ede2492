package vn.trinhky.compilation.contradictions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;

/** The contradictions that somebody has looked at and set aside, with the reason. */
@Component
class SetAside {

    private final JdbcClient database;
    private final Clock clock;

    SetAside(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Why, by whom and when. */
    record Decision(String reason, String by, Instant at) {}

    Map<String, Decision> of(ReportId report) {
        Map<String, Decision> decisions = new HashMap<>();
        database.sql("select * from contradiction_set_aside where report_id = ?")
                .param(report.value())
                .query(row -> {
                    decisions.put(
                            row.getString("contradiction"),
                            new Decision(
                                    row.getString("reason"),
                                    row.getString("set_aside_by"),
                                    row.getObject("set_aside_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return decisions;
    }

    /** Saying it twice changes nothing. */
    void add(ReportId report, String contradiction, String reason, Officer officer) {
        database.sql("""
                        insert into contradiction_set_aside (report_id, contradiction, reason, set_aside_by, set_aside_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        report.value(),
                        contradiction,
                        reason,
                        officer.fullName(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(ReportId report, String contradiction) {
        database.sql("delete from contradiction_set_aside where report_id = ? and contradiction = ?")
                .params(report.value(), contradiction)
                .update();
    }
}
