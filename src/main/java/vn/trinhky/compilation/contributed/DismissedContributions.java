package vn.trinhky.compilation.contributed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.SubmissionId;

/** Where dismissals are kept. */
@Component
public class DismissedContributions {

    private final JdbcClient database;

    DismissedContributions(JdbcClient database) {
        this.database = database;
    }

    /** All of a report, those about whole sections first. */
    public Dismissals of(ReportId report) {
        List<Dismissal> all = database.sql("""
                        select submission_id, section, block, digest, reason, dismissed_by, dismissed_at
                        from dismissed_contribution where report_id = ? order by block""")
                .param(report.value())
                .query(DismissedContributions::dismissal)
                .list();
        return new Dismissals(all);
    }

    /** Saying it again gives the new reason and the present words. */
    public void add(ReportId report, Dismissal dismissal) {
        database.sql("""
                        insert into dismissed_contribution (report_id, submission_id, section, block, digest, reason,
                            dismissed_by, dismissed_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (report_id, submission_id, section, block) do update set digest = excluded.digest,
                            reason = excluded.reason, dismissed_by = excluded.dismissed_by,
                            dismissed_at = excluded.dismissed_at""")
                .params(
                        report.value(),
                        dismissal.submission().value(),
                        dismissal.section(),
                        dismissal.block(),
                        dismissal.digest(),
                        dismissal.reason(),
                        dismissal.by(),
                        dismissal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Takes a dismissal back; one of the whole section together with those of its blocks.
     *
     * @return whether there was one
     */
    public boolean remove(ReportId report, SubmissionId submission, String section, String block) {
        return database.sql("""
                                delete from dismissed_contribution where report_id = ? and submission_id = ?
                                and section = ? and (block = ? or ? = '')""")
                        .params(report.value(), submission.value(), section, block, block)
                        .update()
                > 0;
    }

    private static Dismissal dismissal(ResultSet row, int number) throws SQLException {
        return new Dismissal(
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                row.getString("section"),
                row.getString("block"),
                row.getString("digest"),
                row.getString("reason"),
                row.getString("dismissed_by"),
                row.getObject("dismissed_at", OffsetDateTime.class).toInstant());
    }
}
