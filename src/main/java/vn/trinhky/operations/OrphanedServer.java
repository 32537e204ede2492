package vn.trinhky.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived its application, as after {@code kill -9}.
 *
 * <p>A process is only taken for one when {@code postmaster.pid} of our database names it, it is a {@code postgres} and
 * it runs on our folder: process numbers are used again, and other servers are none of our business.
 */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path database;
    private final ProcessHandle process;

    private OrphanedServer(Path database, ProcessHandle process) {
        this.database = database;
        this.process = process;
    }

    /** The server that still runs on the database; the caller must hold the {@link DataFolder}. */
    static Optional<OrphanedServer> on(Path database) {
        List<String> lines = postmasterFile(database);
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(process -> serves(process, database, lines))
                .map(process -> new OrphanedServer(database, process));
    }

    private static List<String> postmasterFile(Path database) {
        Path file = database.resolve("postmaster.pid");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException cause) {
            throw new UncheckedIOException(file + " cannot be read", cause);
        }
    }

    private static boolean serves(ProcessHandle process, Path database, List<String> lines) {
        return process.isAlive() && isPostgres(process) && runsOn(process, database, lines);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    /** Where the system does not show arguments (Windows), the start time that PostgreSQL wrote down decides. */
    private static boolean runsOn(ProcessHandle process, Path database, List<String> lines) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(database.toString()))
                .orElseGet(() -> startedWhenWrittenDown(process, lines));
    }

    private static boolean startedWhenWrittenDown(ProcessHandle process, List<String> lines) {
        if (lines.size() < 3 || !lines.get(2).strip().matches("\\d{1,12}")) {
            return false;
        }
        Instant written = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return process.info()
                .startInstant()
                .filter(started -> Duration.between(started, written).abs().compareTo(Duration.ofSeconds(5)) < 0)
                .isPresent();
    }

    long number() {
        return process.pid();
    }

    /** Asks the server to stop, waits, and kills it when it does not; either way no committed work is lost. */
    void stop() {
        log.warn(
                "A database server (process {}) was left behind by an application that was killed; stopping it",
                number());
        List<ProcessHandle> workers = process.descendants().toList();
        interrupt();
        if (!ended(process)) {
            log.warn("The database server (process {}) does not stop; killing it", number());
            process.destroyForcibly();
            ended(process);
        }
        workers.forEach(OrphanedServer::ended);
    }

    /** SIGINT is PostgreSQL's "fast" stop: it ends the sessions; SIGTERM would wait for them. Windows knows neither. */
    private void interrupt() {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + number())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noShell) {
            log.debug("No shell to interrupt process {}", number(), noShell);
            process.destroyForcibly();
        }
    }

    private static boolean ended(ProcessHandle process) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            // a dead process that nobody waited for keeps its number but no longer shows a command
            return process.info().command().isEmpty();
        } catch (ExecutionException cause) {
            throw new IllegalStateException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String toString() {
        return "database server " + number() + " on " + database;
    }
}
