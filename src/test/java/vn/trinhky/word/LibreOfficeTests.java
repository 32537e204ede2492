package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Text;

/** LibreOffice opens what we write and finds every word in it. */
@Tag("libreoffice")
class LibreOfficeTests {

    @TempDir
    Path folder;

    @Test
    void findsEveryWordAndTheNumbersOfHeadings() throws IOException, InterruptedException {
        String text = opened(ReportOfSeven.party());

        for (Block block : ReportOfSeven.body().blocks()) {
            for (Inline inline : TypedRuns.content(block)) {
                if (inline instanceof Text run) {
                    assertThat(text).contains(run.text().strip());
                }
            }
        }
        assertThat(text)
                .contains("I. KẾT QUẢ THỰC HIỆN", "3.2. Nguyên nhân", "II. PHƯƠNG HƯỚNG, NHIỆM VỤ", "\n8. Lần")
                .contains("Số 07-BC/BCĐ", "- Lưu VT.", "A Brol Vẽ");
    }

    private String opened(OfficialDocument document) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed on this machine");
        Path file = folder.resolve("report.docx");
        Files.write(file, new FinalDocuments(new Templates()).write(document));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS))
                .as("LibreOffice ended")
                .isTrue();
        return Files.readString(folder.resolve("report.txt"));
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
