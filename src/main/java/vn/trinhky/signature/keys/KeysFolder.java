package vn.trinhky.signature.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder with the PKCS#12 files of this server: {@code <name>.p12}, each with its password in
 * {@code <name>.password} beside it or in the setting {@code trinhky.signature.key-password}.
 */
@Component
public class KeysFolder {

    static final String ENDING = ".p12";

    private final Path path;
    private final String commonPassword;

    KeysFolder(
            @Value("${trinhky.signature.keys-folder:${trinhky.data-folder:data}/keys}") Path path,
            @Value("${trinhky.signature.key-password:}") String commonPassword) {
        this.path = path.toAbsolutePath().normalize();
        this.commonPassword = commonPassword;
    }

    public Path path() {
        return path;
    }

    /** What files lie there, by their names without ending. */
    public List<String> names() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Path file(String name) {
        return path.resolve(name + ENDING);
    }

    /** @throws IOException if there is none, or others on this machine may read it */
    char[] password(String name) throws IOException {
        Path file = path.resolve(name + ".password");
        if (Files.notExists(file)) {
            return commonPassword.toCharArray();
        }
        OwnerOnly.demand(file);
        return Files.readString(file).strip().toCharArray();
    }
}
