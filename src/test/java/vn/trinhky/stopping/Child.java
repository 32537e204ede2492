package vn.trinhky.stopping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.trinhky.testing.TestDatabase;

/** A {@link StoppableApplication} as the test sees it. Several share one database and one data folder. */
public final class Child {

    private final AtomicInteger orders = new AtomicInteger();
    private final Map<String, CompletableFuture<String>> answers = new ConcurrentHashMap<>();
    private final Process process;
    private final Writer mouth;

    private Child(Process process) {
        this.process = process;
        this.mouth = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts it and does not wait: see {@link #ready}. */
    public static Child on(TestDatabase database, Path folder, String name) throws IOException {
        return on(
                database.jdbcUrl(),
                folder,
                name,
                "--logging.level.vn.trinhky.dispatch=error"); // nobody takes the letters
    }

    /** @param settings what this one is told beyond what all are, as on the command line */
    public static Child on(String jdbcUrl, Path folder, String name, String... settings) throws IOException {
        Files.createDirectories(folder);
        Process process = new ProcessBuilder(Command.of(jdbcUrl, folder, settings))
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Child child = new Child(process);
        Thread ear = new Thread(() -> child.listen(folder.resolve(name + ".log")), "ear for " + name);
        ear.setDaemon(true);
        ear.start();
        return child;
    }

    public CompletableFuture<String> ready() {
        return awaited("ready");
    }

    /** A cleared report before its signatory. */
    public CompletableFuture<UUID> prepare(int year, int quarter) {
        return order("prepare " + year + " " + quarter).thenApply(UUID::fromString);
    }

    /** A program that documents can be posted to from now on; the answer is the secret that is shared with it. */
    public CompletableFuture<String> introduce(String program) {
        return order("introduce " + program);
    }

    public CompletableFuture<String> stop(UUID report, Stop at) {
        return order("stop " + report + " " + at);
    }

    public CompletableFuture<String> sign(UUID report) {
        return order("sign " + report);
    }

    /** The signatory has given her word and asks once more for the signature. */
    public CompletableFuture<String> finish(UUID report) {
        return order("finish " + report);
    }

    public CompletableFuture<String> seal(UUID report) {
        return order("seal " + report);
    }

    public CompletableFuture<String> abandon(UUID report) {
        return order("abandon " + report);
    }

    /** When somebody stands at the stop of a report. */
    public CompletableFuture<String> reached(UUID report, Stop stop) {
        return awaited("reached " + stop + " " + report);
    }

    /** As {@code kill -9} does it. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    private CompletableFuture<String> order(String words) {
        String number = Integer.toString(orders.incrementAndGet());
        CompletableFuture<String> answer = awaited(number);
        synchronized (mouth) {
            try {
                mouth.write(number + " " + words + "\n");
                mouth.flush();
            } catch (IOException dead) {
                throw new UncheckedIOException(dead);
            }
        }
        return answer;
    }

    private CompletableFuture<String> awaited(String what) {
        return answers.computeIfAbsent(what, key -> new CompletableFuture<>());
    }

    private void listen(Path log) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                PrintStream kept = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.println(line);
                if (line.startsWith("@")) {
                    hear(line.substring(1));
                }
            }
        } catch (IOException killed) {
            // nobody speaks any more
        } finally {
            Exception end = new IllegalStateException("the application ended; see " + log);
            answers.values().forEach(answer -> answer.completeExceptionally(end));
        }
    }

    private void hear(String said) {
        List<String> words = List.of(said.split(" ", 3));
        switch (words.size() == 1 ? "" : words.get(1)) {
            case "done" -> awaited(words.get(0)).complete(words.get(2));
            case "refused" -> awaited(words.get(0)).completeExceptionally(new Refused(words.get(2)));
            default -> awaited(said).complete(said);
        }
    }

    /** What the product threw. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String name) {
            super(name);
        }
    }
}
