package vn.trinhky.operations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL started by the application for itself, with its files in the data folder.
 *
 * <p>Committed work survives the death of the application and of the machine: the server runs with the same durability
 * as one that an administrator has set up. It listens on this machine only and asks for a password.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration RECOVERY_AFTER_A_CRASH = Duration.ofMinutes(1);

    private final DataFolder folder;
    private final String password;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, String password, EmbeddedPostgres server) {
        this.folder = folder;
        this.password = password;
        this.server = server;
    }

    /** Starts the server on the folder, after stopping one that a killed application has left behind. */
    static EmbeddedDatabase start(Path dataFolder) {
        DataFolder folder = DataFolder.take(dataFolder);
        try {
            OrphanedServer.on(folder.database()).ifPresent(OrphanedServer::stop);
            return startedOn(folder);
        } catch (IOException | IllegalStateException cause) {
            folder.close();
            throw new IllegalStateException(
                    "The embedded database does not start; see " + folder.startLog() + " and the log folder in "
                            + folder.database(),
                    cause);
        }
    }

    private static EmbeddedDatabase startedOn(DataFolder folder) throws IOException {
        DatabaseFiles files = new DatabaseFiles(folder);
        files.setUnfinishedAside();
        files.refuseAnotherVersion();
        String password = files.password();
        EmbeddedPostgres server = settings(folder, password).start();
        files.markFinished();
        log.info("Embedded PostgreSQL runs on port {} with its files in {}", server.getPort(), folder.database());
        return new EmbeddedDatabase(folder, password, server);
    }

    private static EmbeddedPostgres.Builder settings(DataFolder folder, String password) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setCleanDataDirectory(false)
                // our own shutdown stops the server after the connections are closed, not at the same time
                .setRegisterShutdownHook(false)
                .setPGStartupWait(RECOVERY_AFTER_A_CRASH)
                .setOutputRedirector(
                        ProcessBuilder.Redirect.to(folder.startLog().toFile()))
                .setConnectConfig("password", password);
        creation(builder, folder);
        durability(builder);
        return record(builder);
    }

    /** Used once, when the files are created: the sort order is the same on every machine, whatever its language. */
    private static void creation(EmbeddedPostgres.Builder builder, DataFolder folder) {
        builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    /** The library is made for tests and switches durability off; here it holds an office's documents. */
    private static void durability(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    /** Values must stand without quotes: they pass through a shell. */
    private static EmbeddedPostgres.Builder record(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_rotation_age", "1d")
                .setServerConfig("log_truncate_on_rotation", "on");
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        try (DataFolder givenBackLast = folder) {
            server.close();
            log.info("Embedded PostgreSQL stopped; its files stay in {}", givenBackLast.database());
        } catch (IOException cause) {
            throw new UncheckedIOException("The embedded database does not stop", cause);
        }
    }
}
