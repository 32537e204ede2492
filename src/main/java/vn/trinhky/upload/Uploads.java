package vn.trinhky.upload;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.intake.RefusedFile;
import vn.trinhky.word.reading.WordReading;
import vn.trinhky.writing.TextHistory;
import vn.trinhky.writing.TextVersion;

/**
 * Files that wait for a decision. Everybody has at most one for each text: a new one takes the place of the one before.
 * They are seen by whoever uploaded them, and by nobody else.
 */
@Component
public class Uploads {

    private final JdbcClient database;
    private final TextHistory history;
    private final Journal journal;
    private final Forgetting forgetting;
    private final Clock clock;

    Uploads(JdbcClient database, TextHistory history, Journal journal, Forgetting forgetting, Clock clock) {
        this.database = database;
        this.history = history;
        this.journal = journal;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    /** Keeps what a file says until its officer decides, at most for a day. */
    @Transactional
    public UUID keep(TextInHand text, FileName name, WordReading reading, Officer officer) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        database.sql("""
                insert into word_upload (word_upload_id, subject_id, officer_id, file_name, received_at, reading)
                values (?, ?, ?, ?, ?, ?::jsonb)
                on conflict (subject_id, officer_id) do update
                set word_upload_id = excluded.word_upload_id, file_name = excluded.file_name,
                    received_at = excluded.received_at, reading = excluded.reading""")
                .params(
                        id,
                        text.subject(),
                        officer.id().value(),
                        name.value(),
                        Timestamp.from(now),
                        StoredReading.write(reading))
                .update();
        forgetting.tomorrow(id);
        return id;
    }

    /** Records that a file was refused; nothing else of it is kept. */
    @Transactional
    public void recordRefusal(TextInHand text, FileName name, RefusedFile.Reason reason, Officer officer) {
        journal.record(
                text.round(),
                officer.fullName(),
                Milestone.FILE_REFUSED,
                Map.of("unit", text.unit(), "file", name.value(), "cause", reason.name()));
    }

    /** @throws NotHere if it was taken over, given up or forgotten, or somebody else uploaded it */
    @Transactional(readOnly = true)
    public Upload upload(TextInHand text, UUID id, Officer officer) {
        return database.sql("select * from word_upload where word_upload_id = ? and subject_id = ? and officer_id = ?")
                .params(id, text.subject(), officer.id().value())
                .query((row, number) -> upload(
                        text,
                        id,
                        row.getString("file_name"),
                        row.getTimestamp("received_at").toInstant(),
                        StoredReading.read(row.getString("reading"))))
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** The file that waits for this officer's decision about the text. */
    @Transactional(readOnly = true)
    public Optional<UUID> waiting(UUID subject, Officer officer) {
        return database.sql("select word_upload_id from word_upload where subject_id = ? and officer_id = ?")
                .params(subject, officer.id().value())
                .query(UUID.class)
                .optional();
    }

    /** The officer has decided against it, or has taken it over. */
    @Transactional
    public void remove(UUID subject, UUID id, Officer officer) {
        database.sql("delete from word_upload where word_upload_id = ? and subject_id = ? and officer_id = ?")
                .params(id, subject, officer.id().value())
                .update();
    }

    @Transactional
    void forget(UUID id) {
        database.sql("delete from word_upload where word_upload_id = ?")
                .param(id)
                .update();
    }

    private Upload upload(TextInHand text, UUID id, String fileName, Instant at, WordReading reading) {
        DraftMark mark = reading.mark().orElse(null);
        if (mark == null) {
            return new Upload(id, fileName, at, reading, Upload.Recognised.FOREIGN, null);
        }
        if (!text.isNamedBy(mark)) {
            return new Upload(id, fileName, at, reading, Upload.Recognised.ANOTHER_TEXT, null);
        }
        @Nullable
        SectionTexts base = history.withDigest(text.subject(), mark.digest())
                .map(TextVersion::texts)
                .orElse(null);
        if (base == null) {
            return new Upload(id, fileName, at, reading, Upload.Recognised.OURS_FROM_UNKNOWN_VERSION, null);
        }
        Manuscript left = text.outline().join(base.byKey());
        return new Upload(id, fileName, at, reading.recognised(left), Upload.Recognised.OURS, base);
    }
}
