package vn.trinhky.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application in a process of its own, with its own data folder and database, until it is killed without warning. */
public final class ChildApplication {

    private static final Pattern READY = Pattern.compile("is ready: (http://\\S+)");
    private static final Pattern PASSWORD =
            Pattern.compile("tk-demo-password.*?<code>([0-9a-f]+)</code>", Pattern.DOTALL);
    private static final int PATIENCE_IN_MINUTES = 5;

    private final Process process;
    private final Office office;

    private ChildApplication(Process process, Office office) {
        this.process = process;
        this.office = office;
    }

    /** Starts it and returns when it answers. */
    static ChildApplication on(Path folder, int mailPort) throws Exception {
        return on(folder, mailPort, 0);
    }

    /** @param port where browsers find it; 0 for any that is free */
    public static ChildApplication on(Path folder, int mailPort, int port) throws Exception {
        return on(folder, mailPort, port, List.of());
    }

    /** @param settings more of them, as on the command line */
    public static ChildApplication on(Path folder, int mailPort, int port, List<String> settings) throws Exception {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(command(folder, mailPort, port));
        command.addAll(settings);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread listener = new Thread(() -> listen(process, folder, address), "log of " + folder.getFileName());
        listener.setDaemon(true);
        listener.start();
        URI office = address.get(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
        return new ChildApplication(process, new Office(office, passwordShownAt(office)));
    }

    Office office() {
        return office;
    }

    public URI address() {
        return office.address();
    }

    /** The password that everybody in its demo shares. */
    public String password() {
        return office.password();
    }

    /** As {@code kill -9} does it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As an operator stops it, so that its database stops too. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }

    private static void listen(Process process, Path folder, CompletableFuture<URI> address) {
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                PrintStream log = new PrintStream(folder.resolve("log").toFile(), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.println(line);
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    address.complete(URI.create(ready.group(1)));
                }
            }
        } catch (IOException killed) {
            address.completeExceptionally(killed);
        } finally {
            address.completeExceptionally(new IllegalStateException("it ended before it was ready; see its log"));
        }
    }

    private static List<String> command(Path folder, int mailPort, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                productAlone(),
                "vn.trinhky.TrinhKyApplication",
                "--server.port=" + port,
                "--trinhky.data-folder=" + folder.resolve("data"),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailPort,
                "--db-scheduler.heartbeat-interval=2s");
    }

    /** Our tests bring pages and people of their own; they are no part of the product. */
    private static String productAlone() {
        String separator = System.getProperty("path.separator");
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(separator)))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(separator));
    }

    private static String passwordShownAt(URI office) {
        Answer page = Person.send(
                        HttpRequest.newBuilder(office.resolve("/sign-in")).build())
                .as(200);
        Matcher shown = PASSWORD.matcher(page.text());
        if (!shown.find()) {
            throw new AssertionError("no password on the sign-in page");
        }
        return shown.group(1);
    }
}
