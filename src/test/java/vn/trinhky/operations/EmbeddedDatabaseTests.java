package vn.trinhky.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.testing.TestDatabase;

class EmbeddedDatabaseTests {

    @TempDir
    Path work;

    private Path folder() {
        return work.resolve("data of the office");
    }

    /** One copy of the server's programs for all tests: unpacking takes longer than everything else. */
    @BeforeEach
    void sharePrograms() throws IOException {
        Path programs = Files.createDirectories(Path.of("target", "postgres-programs"));
        Files.createSymbolicLink(
                Files.createDirectories(folder()).resolve("postgres-programs"), programs.toAbsolutePath());
    }

    @Test
    void keepsItsDataForTheNextStart() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder())) {
            remember(first);
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder())) {
            assertThat(isRemembered(second)).isTrue();
        }
    }

    @Test
    void recoversWithItsDataAfterTheApplicationWasKilled() throws IOException, InterruptedException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder())) {
            remember(first);
        }
        Process application = KilledApplication.on(folder());
        kill(application);
        OrphanedServer orphan =
                OrphanedServer.on(folder().toRealPath().resolve("postgres")).orElseThrow();
        try (EmbeddedDatabase next = EmbeddedDatabase.start(folder())) {
            assertThat(isRemembered(next)).isTrue();
            assertThat(ProcessHandle.of(orphan.number())
                            .flatMap(process -> process.info().command()))
                    .isEmpty();
        }
    }

    @Test
    void refusesTheFolderOfAnotherLivingApplicationAndLeavesItsDatabaseAlone()
            throws IOException, InterruptedException {
        Process application = KilledApplication.on(folder());
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder()))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining("Another running application uses the data folder");
            assertThat(OrphanedServer.on(folder().toRealPath().resolve("postgres")))
                    .isPresent();
        } finally {
            application.getOutputStream().close();
            assertThat(application.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void runsAsAnOfficesDatabaseNotAsATestToy() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            assertThat(shown(database, "server_version")).startsWith(DatabaseFiles.VERSION + ".");
            survivesAPowerCut(database);
            letsNobodyInWithoutItsPassword(database);
            lowersVietnameseLetters(database);
        }
    }

    private static void survivesAPowerCut(EmbeddedDatabase database) {
        assertThat(shown(database, "fsync")).isEqualTo("on");
        assertThat(shown(database, "synchronous_commit")).isEqualTo("on");
        assertThat(shown(database, "full_page_writes")).isEqualTo("on");
    }

    private static void letsNobodyInWithoutItsPassword(EmbeddedDatabase database) {
        assertThat(shown(database, "listen_addresses")).isEqualTo("localhost");
        JdbcClient stranger = client(database.jdbcUrl(), "guessed");
        assertThatThrownBy(() -> stranger.sql("select 1").query(Integer.class).single())
                .hasStackTraceContaining("password authentication failed");
    }

    private static void lowersVietnameseLetters(EmbeddedDatabase database) {
        assertThat(client(database)
                        .sql("select lower('ĐĂK RƠ WANG')")
                        .query(String.class)
                        .single())
                .isEqualTo("đăk rơ wang");
    }

    @Test
    void setsADatabaseAsideWhoseCreationWasInterrupted() throws IOException {
        Path unfinished = Files.createDirectories(folder().resolve("postgres"));
        Files.writeString(unfinished.resolve("postgresql.conf"), "# nothing more was written");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            assertThat(shown(database, "fsync")).isEqualTo("on");
            assertThat(folder().resolve("postgres-unfinished-1/postgresql.conf"))
                    .exists();
        }
    }

    @Test
    void refusesTheFilesOfAnotherPostgresVersion() throws IOException {
        Path database = Files.createDirectories(folder().resolve("postgres"));
        Files.createFile(database.resolve("trinhky-finished"));
        Files.writeString(database.resolve("PG_VERSION"), "9\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder()))
                .hasStackTraceContaining("was made by PostgreSQL 9 and this application brings PostgreSQL 18");
        DataFolder.take(folder()).close();
    }

    @Test
    void neverTakesTheServerOfAnotherFolderForItsOwn() throws IOException {
        long other = processOfTheTestServer();
        Path database = Files.createDirectories(folder().resolve("postgres"));
        Files.writeString(database.resolve("postmaster.pid"), other + "\n" + database + "\n0\n");
        assertThat(OrphanedServer.on(database)).isEmpty();
    }

    @Test
    void neverTakesAnotherProgramForADatabaseServer() throws IOException {
        Path database = Files.createDirectories(folder().resolve("postgres"));
        Files.writeString(
                database.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + database + "\n0\n");
        assertThat(OrphanedServer.on(database)).isEmpty();
    }

    @Test
    void findsNoServerInAFileThatIsBroken() throws IOException {
        Path database = Files.createDirectories(folder().resolve("postgres"));
        Files.writeString(database.resolve("postmaster.pid"), "");
        assertThat(OrphanedServer.on(database)).isEmpty();
        Files.writeString(database.resolve("postmaster.pid"), "not a number\n");
        assertThat(OrphanedServer.on(database)).isEmpty();
    }

    private static long processOfTheTestServer() throws IOException {
        String files = JdbcClient.create(TestDatabase.create().dataSource())
                .sql("show data_directory")
                .query(String.class)
                .single();
        return Long.parseLong(
                Files.readAllLines(Path.of(files, "postmaster.pid")).get(0));
    }

    private static void kill(Process application) throws InterruptedException {
        application.destroyForcibly();
        assertThat(application.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private static void remember(EmbeddedDatabase database) {
        client(database).sql("create table remembered (what text)").update();
    }

    private static boolean isRemembered(EmbeddedDatabase database) {
        return client(database)
                .sql("select to_regclass('remembered') is not null")
                .query(Boolean.class)
                .single();
    }

    private static String shown(EmbeddedDatabase database, String setting) {
        return client(database).sql("show " + setting).query(String.class).single();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return client(database.jdbcUrl(), database.password());
    }

    private static JdbcClient client(String url, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(EmbeddedDatabase.USER);
        source.setPassword(password);
        return JdbcClient.create(source);
    }
}
