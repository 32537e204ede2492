package vn.trinhky.operations;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** An application in a process of its own that holds an embedded database until it is killed without warning. */
final class KilledApplication {

    private static final String RUNNING = "running";

    private KilledApplication() {}

    /** Runs in the other process: starts the database, says so, and waits for its end. */
    public static void main(String[] arguments) throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        System.out.println(RUNNING + " " + database.jdbcUrl());
        System.in.read();
        database.close();
    }

    /** Starts the other process and returns when its database accepts connections. */
    static Process on(Path folder) throws IOException {
        Process application = new ProcessBuilder(command(folder))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // not closed: the process ends when its input does
        var reader =
                new java.io.BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8));
        String line = reader.readLine();
        while (line != null && !line.startsWith(RUNNING)) {
            line = reader.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The other application ended before its database ran");
        }
        return application;
    }

    private static List<String> command(Path folder) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                KilledApplication.class.getName(),
                folder.toString());
    }
}
