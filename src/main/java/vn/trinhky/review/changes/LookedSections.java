package vn.trinhky.review.changes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/** The record of who has looked at what. */
@Component
class LookedSections {

    private final JdbcClient database;

    LookedSections(JdbcClient database) {
        this.database = database;
    }

    /** By the key of the section. */
    Map<String, LookedAt> by(PersonId reviewer, ReportId report) {
        return database
                .sql("select section, number, digest, cleared from section_clearance"
                        + " where report_id = :report and person_id = :person")
                .param("report", report.value())
                .param("person", reviewer.value())
                .query((row, n) -> new LookedAt(
                        row.getString("section"),
                        row.getInt("number"),
                        row.getString("digest"),
                        row.getBoolean("cleared")))
                .list()
                .stream()
                .collect(Collectors.toMap(LookedAt::section, looked -> looked));
    }

    /** In one statement, however many there are. */
    void note(Collection<LookedAt> looked, PersonId reviewer, ReportId report, Instant at) {
        List<LookedAt> all = List.copyOf(looked);
        database.sql("""
                insert into section_clearance (report_id, person_id, section, number, digest, cleared, looked_at)
                select :report, :person, section, number, digest, cleared, :at
                from unnest(cast(:sections as text[]), cast(:numbers as int[]), cast(:digests as text[]),
                            cast(:cleared as boolean[])) as looked (section, number, digest, cleared)
                on conflict (report_id, person_id, section) do update
                set number = excluded.number, digest = excluded.digest, cleared = excluded.cleared,
                    looked_at = excluded.looked_at""")
                .param("report", report.value())
                .param("person", reviewer.value())
                .param("at", Timestamp.from(at))
                .param("sections", all.stream().map(LookedAt::section).toArray(String[]::new))
                .param("numbers", all.stream().map(LookedAt::number).toArray(Integer[]::new))
                .param("digests", all.stream().map(LookedAt::digest).toArray(String[]::new))
                .param("cleared", all.stream().map(LookedAt::cleared).toArray(Boolean[]::new))
                .update();
    }
}
