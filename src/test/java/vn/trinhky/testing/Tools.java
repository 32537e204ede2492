package vn.trinhky.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs that some tests drive and a machine may lack.
 *
 * <p>A test without its program is skipped, and says which is missing; where {@code TRINHKY_REQUIRE_OPTIONAL_TESTS=true}
 * is set, as in {@code .ci/run}, it fails instead, so that nothing is skipped unseen.
 */
public final class Tools {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private Tools() {}

    /** A browser for Playwright's executable path. */
    public static Path chromium() {
        return find("chromium", "chromium-browser", "google-chrome");
    }

    public static Path libreOffice() {
        return find("soffice", "libreoffice");
    }

    /** Draws the pages of a PDF; part of poppler-utils. */
    public static Path pdftoppm() {
        return find("pdftoppm");
    }

    /** Reads a PDF and writes it anew; part of poppler-utils. */
    public static Path pdftocairo() {
        return find("pdftocairo");
    }

    /** Judges the signatures in a PDF; part of poppler-utils. */
    public static Path pdfsig() {
        return find("pdfsig");
    }

    /** Makes tokens in SoftHSM, a security module in software. */
    public static Path softHsm() {
        return find("softhsm2-util");
    }

    private static Path find(String... names) {
        return Stream.of(names)
                .flatMap(name -> onThePath(name).stream())
                .findFirst()
                .orElseGet(() -> missing(names));
    }

    private static Optional<Path> onThePath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return SEPARATOR
                .splitAsStream(path)
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing(String... names) {
        String message = "None of " + List.of(names) + " is installed; .ci/run installs it on Debian";
        if (Boolean.parseBoolean(System.getenv("TRINHKY_REQUIRE_OPTIONAL_TESTS"))) {
            return Assertions.fail(message);
        }
        return Assumptions.abort(message);
    }
}
