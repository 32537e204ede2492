package vn.trinhky.signing.brief;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/** Remembers which versions of a report a person has opened for signature. */
@Component
class SeenVersions {

    private final JdbcClient database;

    SeenVersions(JdbcClient database) {
        this.database = database;
    }

    /** The newest version that she opened before this one; 0 if she never did. */
    int before(ReportId report, int number, PersonId person) {
        return database.sql("select coalesce(max(number), 0) from brief_seen"
                        + " where report_id = :report and person_id = :person and number < :number")
                .param("report", report.value())
                .param("person", person.value())
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    /** Opening it again changes nothing. */
    void note(ReportId report, int number, PersonId person, Instant at) {
        database.sql("insert into brief_seen (report_id, person_id, number, seen_at)"
                        + " values (:report, :person, :number, :at) on conflict do nothing")
                .param("report", report.value())
                .param("person", person.value())
                .param("number", number)
                .param("at", Timestamp.from(at))
                .update();
    }
}
