package vn.trinhky.review.initials;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/** The record of initials. Pages use it as {@code @initials}, for versions that the reader has been let in to see. */
@Component("initials")
public class Initials {

    private final JdbcClient database;

    Initials(JdbcClient database) {
        this.database = database;
    }

    /** Under one version, in the order in which they were given. */
    public List<Initial> under(ReportId report, int number) {
        return database.sql("""
                select part, number, person_id, full_name, post, digest, at from initial
                where report_id = :report and number = :number order by at, part""")
                .param("report", report.value())
                .param("number", number)
                .query((row, n) -> new Initial(
                        Initial.Part.valueOf(row.getString("part")),
                        row.getInt("number"),
                        new PersonId(row.getObject("person_id", java.util.UUID.class)),
                        row.getString("full_name"),
                        row.getString("post"),
                        row.getString("digest"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void add(ReportId report, Initial initial) {
        database.sql("""
                insert into initial (report_id, number, part, person_id, full_name, post, digest, at)
                values (:report, :number, :part, :person, :name, :post, :digest, :at)""")
                .param("report", report.value())
                .param("number", initial.number())
                .param("part", initial.part().name())
                .param("person", initial.person().value())
                .param("name", initial.name())
                .param("post", initial.post())
                .param("digest", initial.digest())
                .param("at", Timestamp.from(initial.at()))
                .update();
    }
}
