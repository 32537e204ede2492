package vn.trinhky.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder in which an application without a database server keeps everything, held by one running application.
 *
 * <p>The operating system gives the lock back when its holder dies in whatever way, so a folder that can be taken while
 * its database server still runs tells of an application that was killed.
 */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "trinhky.lock";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder, made when missing; refuses with {@link DataFolderInUse} while another application holds it. */
    static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            create(path);
            return new DataFolder(path.toRealPath(), lock(path));
        } catch (IOException cause) {
            throw new UncheckedIOException("The data folder " + path + " cannot be written", cause);
        }
    }

    /** Only its owner may enter: the folder holds documents, and programs that this application runs. */
    private static void create(Path path) throws IOException {
        if (Files.notExists(path)) {
            Files.createDirectories(path, OwnerOnly.folder());
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new DataFolderInUse(path);
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisJvm) {
            return false;
        }
    }

    /** The files of the database. */
    Path database() {
        return path.resolve("postgres");
    }

    /** The programs of the database server, unpacked at the first start. */
    Path programs() {
        return path.resolve("postgres-programs");
    }

    /** The password of the database, readable only by the owner of the folder. */
    Path password() {
        return path.resolve("postgres-password");
    }

    /** What the server's programs said at the last start or stop, before the server writes a log of its own. */
    Path startLog() {
        return path.resolve("postgres-start.log");
    }

    /** Where a database goes whose creation was interrupted. */
    Path unfinished(long number) {
        return path.resolve("postgres-unfinished-" + number);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException cause) {
            throw new UncheckedIOException("The data folder " + path + " cannot be given back", cause);
        }
    }
}
