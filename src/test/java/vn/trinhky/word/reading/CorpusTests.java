package vn.trinhky.word.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.testing.Tools;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.file.WordFile;

/** Files from everywhere: each is read, and every word of it is in the text or named as not carried. */
@Tag("writing")
class CorpusTests {

    private static final int CASES = 2000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void losesNoWordOfATemplate(LayoutProfile profile) throws IOException {
        byte[] template = Files.readAllBytes(Path.of("templates", profile.key() + ".docx"));

        assertThat(AllWords.ofFile(template)).isNotEmpty();
        assertThat(AllWords.lost(template)).isEmpty();
    }

    @Test
    void losesNoWordOfFilesWithEverythingInEverything() {
        for (long seed = 1; seed <= CASES; seed++) {
            assertThat(AllWords.lost(RandomHandMade.docx(seed)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void givesEachBlockItsOwnIdentity() {
        for (long seed = 1; seed <= CASES / 10; seed++) {
            WordReading reading = vn.trinhky.word.reading.Files.read(RandomHandMade.docx(seed));

            assertThat(Identity.all(reading.accepted())).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(Identity.all(reading.original())).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    /** The templates that come with LibreOffice: letters, faxes, minutes, reports in many languages of markup. */
    @Test
    @Tag("libreoffice")
    void losesNoWordOfLibreOfficesOwnTemplates() throws IOException, InterruptedException {
        Path office = Tools.libreOffice().toRealPath();
        Path templates = Objects.requireNonNull(office.getParent())
                .resolveSibling("share")
                .resolve("template");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(templates)) {
            all.filter(file -> file.toString().endsWith(".ott")).sorted().forEach(files::add);
        }

        Path saved = LibreOffice.save(files, folder);

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            byte[] docx = Files.readAllBytes(
                    saved.resolve(file.getFileName().toString().replace(".ott", ".docx")));
            assertThat(WordFile.read(docx).parts()).containsKey("word/document.xml");
            assertThat(AllWords.lost(docx)).as(file.toString()).isEmpty();
        }
    }
}
