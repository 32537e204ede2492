package vn.trinhky.dispatch.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.trinhky.testing.TestDatabase;

/** A PostgreSQL that a test may stop and start without the other tests; it comes back with its files at the same port. */
final class OwnPostgres implements AutoCloseable {

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private OwnPostgres(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.server = start();
    }

    static OwnPostgres in(Path folder) throws IOException {
        return new OwnPostgres(Files.createDirectories(folder).toAbsolutePath(), freePort());
    }

    /** Let go of before it is answered: the server takes it. */
    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** Asks past the product, with a connection of its own each time. */
    JdbcClient asked() {
        return JdbcClient.create(new DriverManagerDataSource(jdbcUrl(), TestDatabase.USER, ""));
    }

    /** As an administrator restarts it: whoever is connected is cut off. */
    void stop() throws IOException {
        server.close();
    }

    void comesBack() throws IOException {
        server = start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** What was committed is there after it, whatever happens. */
    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("files"))
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(2)) // it may have a crash to mend on a busy machine
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
    }
}
