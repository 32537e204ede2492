package vn.trinhky.upload;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.upload.arranging.PlacedComment;

/** The comments that came along with Word files, beside the sections that they are about. Pages use it as {@code @marginNotes}. */
@Component("marginNotes")
public class MarginNotes {

    private final JdbcClient database;
    private final Clock clock;

    MarginNotes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The same comment comes along once, however often the file is uploaded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bring(UUID subject, List<PlacedComment> comments, Officer officer) {
        for (PlacedComment placed : comments) {
            database.sql("""
                    insert into margin_note (margin_note_id, subject_id, section, author, written_at, words, excerpt,
                                             brought_by, brought_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .param(UUID.randomUUID())
                    .param(subject)
                    .param(placed.section())
                    .param(placed.comment().author())
                    .param(placed.comment().at())
                    .param(placed.comment().words())
                    .param(placed.comment().excerpt())
                    .param(officer.fullName())
                    .param(Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** What is not settled in a text, section by section, oldest first. */
    @Transactional(readOnly = true)
    public List<MarginNote> open(UUID subject) {
        return database.sql("""
                select margin_note_id as id, section, author, written_at, words, excerpt from margin_note
                where subject_id = ? and settled_at is null order by section, written_at nulls first, margin_note_id""").param(subject).query(MarginNote.class).list();
    }

    /** What is not settled in one section. */
    @Transactional(readOnly = true)
    public List<MarginNote> open(UUID subject, String section) {
        return open(subject).stream()
                .filter(note -> note.section().equals(section))
                .toList();
    }

    /** Settling twice changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(UUID subject, UUID note, Officer officer) {
        database.sql("""
                update margin_note set settled_by = ?, settled_at = ?
                where margin_note_id = ? and subject_id = ? and settled_at is null""")
                .params(officer.fullName(), Timestamp.from(clock.instant()), note, subject)
                .update();
    }
}
