package vn.trinhky.drafting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** What units submitted, section by section: first only that it is there, then the words of those that are wanted. */
@Component
public class SubmittedSections {

    private final JdbcClient database;

    SubmittedSections(JdbcClient database) {
        this.database = database;
    }

    /** The sections of the newest submitted versions in a round, in no order. One statement, however many units there are. */
    public List<SubmittedSection> in(RoundId round) {
        return database.sql("""
                select t.submission_id, t.number, t.section, t.blocks
                from submitted_section t join submission s on s.submission_id = t.submission_id
                where s.round_id = ? and t.number = s.times_submitted""")
                .param(round.value())
                .query((row, number) -> section(row))
                .list();
    }

    /** What some parts of a round say for one section in their newest version; parts that say nothing there are left out. */
    public List<SubmittedText> texts(RoundId round, String section, Collection<SubmissionId> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                select v.submission_id, v.number, s.unit_id, coalesce(v.author, v.approved_by) as responsible,
                       v.submitted_at, v.texts -> :section as text
                from submitted_version v join submission s on s.submission_id = v.submission_id
                where s.round_id = :round and v.number = s.times_submitted
                  and s.submission_id = any(:parts) and jsonb_exists(v.texts, :section)""")
                .param("section", section)
                .param("round", round.value())
                .param("parts", parts.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query((row, number) -> text(row))
                .list();
    }

    private static SubmittedSection section(ResultSet row) throws SQLException {
        Array blocks = row.getArray("blocks");
        return new SubmittedSection(
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                row.getInt("number"),
                row.getString("section"),
                Stream.of((String[]) blocks.getArray()).map(BlockId::new).toList());
    }

    private static SubmittedText text(ResultSet row) throws SQLException {
        return new SubmittedText(
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                row.getInt("number"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("responsible"),
                row.getTimestamp("submitted_at").toInstant(),
                ManuscriptJson.read(row.getString("text")));
    }
}
