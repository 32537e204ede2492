package vn.trinhky.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;

/** A database of its own on the one PostgreSQL server of this test JVM; it ends with the JVM. */
public record TestDatabase(String name) {

    /** Its owner; tests may do anything and need no password. */
    public static final String USER = "postgres";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Makes a new, empty database. */
    public static TestDatabase create() {
        TestDatabase database = new TestDatabase("test_" + NUMBER.incrementAndGet());
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database.name() + " template template0");
        } catch (SQLException cause) {
            throw new IllegalStateException("No new database for a test", cause);
        }
        return database;
    }

    public String jdbcUrl() {
        return Server.RUNNING.getJdbcUrl(USER, name);
    }

    public DataSource dataSource() {
        return Server.RUNNING.getDatabase(USER, name);
    }

    /** Started by whoever needs it first. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        /** As in production, except that nothing has to survive; the size serves many contexts with their pools. */
        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setOverrideWorkingDirectory(Path.of("target", "postgres-programs")
                                .toAbsolutePath()
                                .toFile())
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "400")
                        .start();
                // after the applications: one that closes without its database waits for it, at every pool
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException cause) {
                throw new UncheckedIOException("No PostgreSQL for the tests", cause);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException cause) {
                throw new UncheckedIOException("PostgreSQL did not stop", cause);
            }
        }
    }
}
