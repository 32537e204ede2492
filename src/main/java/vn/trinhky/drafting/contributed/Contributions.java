package vn.trinhky.drafting.contributed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.json.SectionTextsColumn;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** Reads what units last submitted: the list of it, and the words of single parts. */
@Component
public class Contributions {

    private final JdbcClient database;
    private final SectionTextsColumn texts = new SectionTextsColumn();

    Contributions(JdbcClient database) {
        this.database = database;
    }

    /** Everything that was submitted to a round, without its words; in no order. */
    public List<ContributedSection> of(RoundId round) {
        return database.sql("""
                        select s.unit_id, c.submission_id, c.number, c.section, c.digest, c.blocks, c.block_digests
                        from submitted_section c join submission s using (submission_id)
                        where s.round_id = ? and c.number = s.times_submitted""")
                .param(round.value())
                .query(Contributions::section)
                .list();
    }

    /** What one unit submitted, without its words. */
    public List<ContributedSection> of(SubmissionId submission) {
        return database.sql("""
                        select s.unit_id, c.submission_id, c.number, c.section, c.digest, c.blocks, c.block_digests
                        from submitted_section c join submission s using (submission_id)
                        where c.submission_id = ? and c.number = s.times_submitted""")
                .param(submission.value())
                .query(Contributions::section)
                .list();
    }

    /**
     * The words of the newest versions of some parts; everything in memory at once, some 12 KB a part.
     *
     * @return by submission; one that was never submitted is missing
     */
    public Map<SubmissionId, Words> words(Collection<SubmissionId> submissions) {
        Map<SubmissionId, Words> words = new HashMap<>();
        UUID[] ids = submissions.stream().map(SubmissionId::value).toArray(UUID[]::new);
        database.sql("""
                        select v.submission_id, coalesce(v.author, v.approved_by) as author, v.texts::text as texts
                        from submitted_version v join submission s using (submission_id)
                        where v.number = s.times_submitted and v.submission_id = any(?)""").param(ids).query(row -> {
            words.put(
                    new SubmissionId(row.getObject("submission_id", UUID.class)),
                    new Words(row.getString("author"), texts.convertToEntityAttribute(row.getString("texts"))));
        });
        return words;
    }

    /**
     * The words of one section in the newest versions of some parts.
     *
     * @return by submission; one that has nothing there is missing
     */
    public Map<SubmissionId, SectionWords> words(String section, Collection<SubmissionId> submissions) {
        Map<SubmissionId, SectionWords> words = new HashMap<>();
        UUID[] ids = submissions.stream().map(SubmissionId::value).toArray(UUID[]::new);
        database.sql("""
                        select v.submission_id, coalesce(v.author, v.approved_by) as author,
                            (v.texts -> :section)::text as text
                        from submitted_version v join submission s using (submission_id)
                        where v.number = s.times_submitted and v.submission_id = any(:ids)
                            and v.texts -> :section is not null""")
                .param("section", section)
                .param("ids", ids)
                .query(row -> {
                    words.put(
                            new SubmissionId(row.getObject("submission_id", UUID.class)),
                            new SectionWords(row.getString("author"), ManuscriptJson.read(row.getString("text"))));
                });
        return words;
    }

    /**
     * What somebody wrote for one section.
     *
     * @param author the full name of who is responsible for it
     */
    public record SectionWords(String author, Manuscript text) {}

    /**
     * What somebody wrote.
     *
     * @param author the full name of who is responsible for it
     */
    public record Words(String author, SectionTexts texts) {}

    private static ContributedSection section(ResultSet row, int number) throws SQLException {
        String[] blocks = (String[]) row.getArray("blocks").getArray();
        String[] digests = (String[]) row.getArray("block_digests").getArray();
        List<ContributedSection.Piece> pieces = new ArrayList<>(blocks.length);
        for (int i = 0; i < blocks.length; i++) {
            pieces.add(new ContributedSection.Piece(blocks[i], digests[i]));
        }
        return new ContributedSection(
                new UnitId(row.getObject("unit_id", UUID.class)),
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                row.getInt("number"),
                row.getString("section"),
                row.getString("digest"),
                pieces);
    }
}
