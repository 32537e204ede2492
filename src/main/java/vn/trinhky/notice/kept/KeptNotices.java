package vn.trinhky.notice.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.notice.Notice;
import vn.trinhky.notice.Told;
import vn.trinhky.notice.digest.Line;
import vn.trinhky.office.PersonId;

/** The rows of what people were told. */
@Component
public class KeptNotices {

    /** The sentence of a digest stands under {@code notice.digest}. */
    public static final String DIGEST = "digest";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int BATCH = 500;

    private final JdbcClient database;
    private final JdbcOperations batch;

    KeptNotices(JdbcClient database, JdbcOperations batch) {
        this.database = database;
        this.batch = batch;
    }

    /** A row for each; their ids in the same order. */
    public List<UUID> add(Collection<Told> all, Instant at) {
        Map<UUID, Told> rows = new LinkedHashMap<>();
        all.forEach(told -> rows.put(UUID.randomUUID(), told));
        batch.batchUpdate("""
                insert into notice (notice_id, person_id, told_at, kind, parts, place, words)
                values (?, ?, ?, ?, ?::jsonb, ?, ?)""", rows.entrySet(), BATCH, (statement, one) -> {
            Notice notice = one.getValue().notice();
            statement.setObject(1, one.getKey());
            statement.setObject(2, one.getValue().person().value());
            statement.setObject(3, utc(at));
            statement.setString(4, notice.kind());
            statement.setString(5, JSON.writeValueAsString(notice.parts()));
            statement.setString(6, notice.place());
            statement.setString(7, notice.words());
        });
        return List.copyOf(rows.keySet());
    }

    /** The digests of a morning, one for each person; their ids by person. */
    public Map<PersonId, UUID> addDigests(Map<PersonId, List<Line>> lines, LocalDate day, Instant at) {
        Map<PersonId, UUID> ids = new LinkedHashMap<>();
        lines.keySet().forEach(person -> ids.put(person, UUID.randomUUID()));
        batch.batchUpdate("""
                insert into notice (notice_id, person_id, told_at, kind, parts, place, lines, day)
                values (?, ?, ?, ?, '[]', '/notices', ?::jsonb, ?)""", ids.entrySet(), BATCH, (statement, one) -> {
            statement.setObject(1, one.getValue());
            statement.setObject(2, one.getKey().value());
            statement.setObject(3, utc(at));
            statement.setString(4, DIGEST);
            statement.setString(5, JSON.writeValueAsString(lines.get(one.getKey())));
            statement.setObject(6, day);
        });
        return ids;
    }

    /** @param most how many, the latest first */
    public List<KeptNotice> of(PersonId person, int most) {
        return database.sql(
                        "select * from notice where person_id = :person order by told_at desc, notice_id limit :most")
                .param("person", person.value())
                .param("most", most)
                .query(KeptNotices::kept)
                .list();
    }

    public Optional<KeptNotice> one(UUID id) {
        return database.sql("select * from notice where notice_id = :id")
                .param("id", id)
                .query(KeptNotices::kept)
                .optional();
    }

    public int unread(PersonId person) {
        return database.sql("select count(*) from notice where person_id = :person and read_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    public void read(UUID id, Instant at) {
        database.sql("update notice set read_at = :at where notice_id = :id and read_at is null")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    /** What came after somebody looked stays unread. */
    public void readAll(PersonId person, Instant toldUntil, Instant at) {
        database.sql("""
                        update notice set read_at = :at
                        where person_id = :person and read_at is null and told_at <= :until""")
                .param("person", person.value())
                .param("until", utc(toldUntil))
                .param("at", utc(at))
                .update();
    }

    public void mailed(UUID id, Instant at) {
        database.sql("update notice set mailed_at = :at where notice_id = :id")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static KeptNotice kept(ResultSet row, int rank) throws SQLException {
        String[] parts = JSON.readValue(row.getString("parts"), String[].class);
        String lines = row.getString("lines");
        return new KeptNotice(
                row.getObject("notice_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                new Notice(row.getString("kind"), List.of(parts), row.getString("place"), row.getString("words")),
                lines == null ? List.of() : Arrays.asList(JSON.readValue(lines, Line[].class)),
                row.getObject("day", LocalDate.class),
                instant(row, "read_at"),
                instant(row, "mailed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
