package vn.trinhky.dispatch.recall;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;

/** The redlines that went out, so that ten thousand addressees get the same bytes, and at every attempt. */
@Component
class KeptRedlines {

    private final FileStore files;
    private final JdbcClient database;
    private final Clock clock;

    KeptRedlines(FileStore files, JdbcClient database, Clock clock) {
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Digest> of(ReportId report) {
        return database.sql("select word_digest from redline where report_id = ?")
                .param(report.value())
                .query((row, rank) -> new Digest(row.getString(1)))
                .optional();
    }

    /** Whoever keeps one first has made the one that goes out. */
    @Transactional
    public Digest keep(ReportId report, byte[] word) {
        database.sql("""
                        insert into redline (report_id, word_digest, made_at) values (:report, :word, :at)
                        on conflict do nothing""")
                .param("report", report.value())
                .param("word", files.keep(word).value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return of(report).orElseThrow();
    }
}
