package vn.trinhky.issuing.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.ending.Correction.Fault;
import vn.trinhky.issuing.ending.Correction.Notice;

/** The notices that corrected issued documents. */
@Component
class Corrections {

    private final JdbcClient database;

    Corrections(JdbcClient database) {
        this.database = database;
    }

    void keep(ReportId report, Correction correction) {
        Notice notice = correction.notice();
        database.sql("""
                insert into correction (correction_id, report_id, fault, notice, notice_date, words, reason, decided_by,
                    corrected_by, corrected_at)
                values (:id, :report, :fault, :notice, :date, :words, :reason, :decidedBy, :who, :at)""")
                .param("id", correction.id())
                .param("report", report.value())
                .param("fault", notice.fault().name())
                .param("notice", notice.number())
                .param("date", notice.date())
                .param("words", notice.words())
                .param("reason", correction.decision().reason())
                .param("decidedBy", correction.decision().decidedBy())
                .param("who", correction.who())
                .param("at", Timestamp.from(correction.at()))
                .update();
    }

    /** Oldest first. */
    List<Correction> of(ReportId report) {
        return database.sql("select * from correction where report_id = ? order by corrected_at")
                .param(report.value())
                .query(Corrections::correction)
                .list();
    }

    private static Correction correction(ResultSet row, int rank) throws SQLException {
        return new Correction(
                row.getObject("correction_id", UUID.class),
                new Notice(
                        Fault.valueOf(row.getString("fault")),
                        row.getString("notice"),
                        row.getObject("notice_date", LocalDate.class),
                        row.getString("words")),
                new Decision(row.getString("reason"), row.getString("decided_by")),
                row.getString("corrected_by"),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant());
    }
}
