package vn.trinhky.word.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.StopWatch;
import vn.trinhky.word.intake.RefusedFile.Reason;

@Tag("writing")
class HostileFilesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @ParameterizedTest
    @EnumSource
    void stayOutsideForTheirReasonWithinTwoSeconds(HostileFile file) throws IOException {
        byte[] bytes = arrived(file);
        StopWatch watch = new StopWatch();
        watch.start();
        Reason reason = reasonFor(new ByteArrayInputStream(bytes));
        watch.stop();
        assertThat(reason).isEqualTo(file.reason());
        assertThat(Duration.ofNanos(watch.getTotalTimeNanos())).isLessThan(PATIENCE);
    }

    /** The guard has 256 MB with everything else that lives in a Java, and leaves its folder for odds and ends empty. */
    @Test
    void needLittleMemoryAndLeaveNoFileBehind(@TempDir Path odds) throws Exception {
        Process house = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.io.tmpdir=" + odds,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHouse.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(house.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(house.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines())
                .containsExactlyElementsOf(Arrays.stream(HostileFile.values())
                        .map(file -> file + " " + file.reason())
                        .toList());
        try (Stream<Path> left = Files.list(odds)) {
            assertThat(left).isEmpty();
        }
    }

    static Reason reasonFor(HostileFile file) {
        try (InputStream stream = file.open()) {
            return reasonFor(stream);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static Reason reasonFor(InputStream file) {
        return catchThrowableOfType(RefusedFile.class, () -> WordPackage.open(file))
                .reason();
    }

    /** Making the file is not part of the time. */
    private static byte[] arrived(HostileFile file) throws IOException {
        try (InputStream stream = file.open()) {
            return stream.readAllBytes();
        }
    }
}
