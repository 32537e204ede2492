package vn.trinhky.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database's files before and after the server's start.
 *
 * <p>PostgreSQL cannot go on with a database whose creation was interrupted, so a finished one carries a mark and one
 * without it is set aside, not deleted.
 */
final class DatabaseFiles {

    private static final Logger log = LoggerFactory.getLogger(DatabaseFiles.class);
    /** The major version of the packed server; files of one are unreadable to another. */
    static final String VERSION = "18";

    private static final int PASSWORD_BYTES = 24;

    private final DataFolder folder;

    DatabaseFiles(DataFolder folder) {
        this.folder = folder;
    }

    private Path mark() {
        return folder.database().resolve("trinhky-finished");
    }

    void setUnfinishedAside() throws IOException {
        if (Files.exists(folder.database()) && Files.notExists(mark())) {
            Path aside = free();
            Files.move(folder.database(), aside);
            log.warn("The first start was interrupted: {} was not finished and is now {}", folder.database(), aside);
        }
    }

    private Path free() {
        long number = 1;
        while (Files.exists(folder.unfinished(number))) {
            number++;
        }
        return folder.unfinished(number);
    }

    /** Says so at once; the server itself would only fail, and its log would be the place to find out. */
    void refuseAnotherVersion() throws IOException {
        Path file = folder.database().resolve("PG_VERSION");
        if (Files.exists(file) && !Files.readString(file).strip().equals(VERSION)) {
            throw new IllegalStateException(folder.database() + " was made by PostgreSQL "
                    + Files.readString(file).strip()
                    + " and this application brings PostgreSQL " + VERSION
                    + "; dump it with the application that made it and restore the dump into a new folder");
        }
    }

    void markFinished() throws IOException {
        if (Files.notExists(mark())) {
            Files.createFile(mark());
        }
    }

    /** The password of this folder's database, invented at the first start. */
    String password() throws IOException {
        Path file = folder.password();
        if (Files.notExists(file) || Files.size(file) == 0) {
            Files.deleteIfExists(file);
            Files.createFile(file, OwnerOnly.file());
            Files.writeString(file, invented());
        }
        return Files.readString(file).strip();
    }

    private static String invented() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
