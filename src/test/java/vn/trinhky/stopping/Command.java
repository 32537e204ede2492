package vn.trinhky.stopping;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trinhky.testing.TestDatabase;

/** How the product is started with the few classes of the tests that it needs to be told what to do. */
final class Command {

    private static final String TESTS = "test-classes";

    private Command() {}

    static List<String> of(String jdbcUrl, Path folder, String... settings) throws IOException {
        return Stream.concat(always(jdbcUrl, folder).stream(), Arrays.stream(settings))
                .toList();
    }

    private static List<String> always(String jdbcUrl, Path folder) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx500m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath(folder),
                StoppableApplication.class.getName(),
                "--server.port=0",
                "--trinhky.demo=true",
                "--trinhky.data-folder=" + folder.resolve("data").toAbsolutePath(),
                "--spring.datasource.url=" + jdbcUrl,
                "--spring.datasource.username=" + TestDatabase.USER,
                "--spring.datasource.hikari.maximum-pool-size=40",
                "--spring.datasource.hikari.connection-timeout=120000",
                "--logging.level.com.github.kagkarlsson=error",
                "--db-scheduler.heartbeat-interval=2s");
    }

    /** The product, and of our tests nothing that its scan for beans would find. */
    private static String classPath(Path folder) throws IOException {
        String[] entries = System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator));
        Path added = folder.resolve("added");
        for (String tests :
                Arrays.stream(entries).filter(entry -> entry.endsWith(TESTS)).toList()) {
            copy(Path.of(tests), "vn/trinhky/stopping", "", added);
            copy(Path.of(tests), "vn/trinhky/cast", "Cast", added);
            copy(Path.of(tests), "vn/trinhky/cast", "Round", added);
        }
        return Stream.concat(
                        Stream.of(added.toString()), Arrays.stream(entries).filter(entry -> !entry.endsWith(TESTS)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void copy(Path tests, String of, String beginning, Path added) throws IOException {
        Path to = Files.createDirectories(added.resolve(of));
        try (Stream<Path> files = Files.list(tests.resolve(of))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith(beginning))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
