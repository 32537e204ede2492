package vn.trinhky.compilation.corrections;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;

/** What the compiler has seen and leaves as it is. */
@Component
class SeenCorrections {

    private final JdbcClient database;
    private final Clock clock;

    SeenCorrections(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One correction of one part, in one wording. */
    record Seen(SubmissionId part, String item, String fingerprint) {}

    Set<Seen> of(ReportId report) {
        return database.sql("select submission_id, item, fingerprint from correction_seen where report_id = ?")
                .param(report.value())
                .query((row, number) -> new Seen(
                        new SubmissionId(row.getObject("submission_id", java.util.UUID.class)),
                        row.getString("item"),
                        row.getString("fingerprint")))
                .set();
    }

    /** Saying it twice changes nothing. */
    void add(ReportId report, List<Seen> seen, Officer officer) {
        for (Seen one : seen) {
            database.sql("""
                            insert into correction_seen (report_id, submission_id, item, fingerprint, seen_by, seen_at)
                            values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            report.value(),
                            one.part().value(),
                            one.item(),
                            one.fingerprint(),
                            officer.fullName(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Opens what was left again. */
    void remove(ReportId report, SubmissionId part) {
        database.sql("delete from correction_seen where report_id = ? and submission_id = ?")
                .params(report.value(), part.value())
                .update();
    }
}
