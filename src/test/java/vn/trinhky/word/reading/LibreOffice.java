package vn.trinhky.word.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.trinhky.testing.Tools;

/** LibreOffice, started once for many files: each start costs a second. */
final class LibreOffice {

    private LibreOffice() {}

    /** Opens these files, saves them as .docx, and tells where. */
    static Path save(List<Path> files, Path folder) throws IOException, InterruptedException {
        Path saved = folder.resolve("saved");
        List<String> command = new ArrayList<>(List.of(
                Tools.libreOffice().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                saved.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(180, TimeUnit.SECONDS))
                .as("LibreOffice ended")
                .isTrue();
        return saved;
    }
}
