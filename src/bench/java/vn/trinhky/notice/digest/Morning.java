package vn.trinhky.notice.digest;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Today's digest, as if it had not been written yet. */
public final class Morning {

    private final MorningDigest digest;
    private final JdbcClient database;

    public Morning(ApplicationContext office) {
        this.digest = office.getBean(MorningDigest.class);
        this.database = office.getBean(JdbcClient.class);
    }

    /** The start of the application may have made up for this morning; then everybody is told once more. */
    public void again() {
        database.sql("delete from digest_morning").update();
        database.sql("delete from notice").update();
    }

    /** Writes it in the calling thread. */
    public void write() {
        digest.write();
    }
}
