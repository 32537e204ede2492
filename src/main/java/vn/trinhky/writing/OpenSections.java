package vn.trinhky.writing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.office.Officer;

/** Who has which section open now. A device that has not been heard of for {@link #GONE_AFTER} is gone. */
@Component
public class OpenSections {

    static final Duration GONE_AFTER = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final Clock clock;

    OpenSections(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A section of a text. */
    public record Place(UUID subject, String section) {}

    /**
     * Notes that the officer has the section open on a device.
     *
     * @param device the tab's own random name
     */
    public void seen(Place place, Officer officer, String device) {
        Instant now = clock.instant();
        database.sql("""
                insert into open_section (subject_id, section, device, officer_id, full_name, seen_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (subject_id, section, device) do update
                set officer_id = excluded.officer_id, full_name = excluded.full_name, seen_at = excluded.seen_at""")
                .params(
                        place.subject(),
                        place.section(),
                        device,
                        officer.id().value(),
                        officer.fullName(),
                        Timestamp.from(now))
                .update();
        database.sql("delete from open_section where subject_id = ? and seen_at < ?")
                .params(place.subject(), Timestamp.from(now.minus(GONE_AFTER)))
                .update();
    }

    /** The names of the others who have the section open, in the order of the alphabet. */
    public List<String> others(Place place, Officer officer) {
        return database.sql("""
                select distinct full_name from open_section
                where subject_id = ? and section = ? and officer_id <> ? and seen_at >= ? order by full_name""")
                .params(
                        place.subject(),
                        place.section(),
                        officer.id().value(),
                        Timestamp.from(clock.instant().minus(GONE_AFTER)))
                .query(String.class)
                .list();
    }

    /** The same for all sections of a text at once, by section. */
    public Map<String, List<String>> others(UUID subject, Officer officer) {
        Map<String, List<String>> writing = new HashMap<>();
        database.sql("""
                select distinct section, full_name from open_section
                where subject_id = ? and officer_id <> ? and seen_at >= ? order by full_name""")
                .params(
                        subject,
                        officer.id().value(),
                        Timestamp.from(clock.instant().minus(GONE_AFTER)))
                .query((RowCallbackHandler)
                        row -> writing.computeIfAbsent(row.getString("section"), key -> new ArrayList<>())
                                .add(row.getString("full_name")));
        return writing;
    }
}
