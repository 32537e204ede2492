package vn.trinhky.files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files by their content. */
@Component
public class FileStore {

    private final JdbcClient database;

    FileStore(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the bytes; the same bytes are kept once. */
    @Transactional
    public Digest keep(byte[] content) {
        Digest digest = Digest.of(content);
        database.sql("insert into stored_file (digest, content) values (?, ?) on conflict do nothing")
                .params(digest.value(), content)
                .update();
        return digest;
    }

    /**
     * The bytes with this digest.
     *
     * @throws IllegalStateException if the stored bytes no longer have it: the database was damaged
     */
    @Transactional(readOnly = true)
    public byte[] content(Digest digest) {
        byte[] content = database.sql("select content from stored_file where digest = ?")
                .param(digest.value())
                .query(byte[].class)
                .single();
        if (!Digest.of(content).equals(digest)) {
            throw new IllegalStateException("stored file " + digest.value() + " is damaged");
        }
        return content;
    }
}
