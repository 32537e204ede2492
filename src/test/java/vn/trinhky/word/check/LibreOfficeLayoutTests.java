package vn.trinhky.word.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.testing.Tools;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.Templates;

/** The same files as LibreOffice saves them, in its own way of writing styles and sections: all in one call. */
@Tag("signing")
@Tag("libreoffice")
class LibreOfficeLayoutTests {

    /** A page number at the foot is written here with a part that only our reader takes for one. */
    private static final Set<String> NOT_FOR_LIBREOFFICE = Set.of("pageNumberInTopMargin");

    @TempDir
    Path folder;

    @Test
    void haveTheOneFaultThatTheyWereMadeWith() throws IOException, InterruptedException {
        Set<String> rules = new HashSet<>(NOT_FOR_LIBREOFFICE);
        List<Fault> faults =
                Fault.all().stream().filter(fault -> rules.add(fault.rule())).toList();
        for (int i = 0; i < faults.size(); i++) {
            Files.write(
                    folder.resolve("fault" + i + ".docx"), faults.get(i).file().docx());
        }
        FinalDocuments documents = new FinalDocuments(new Templates());
        for (LayoutProfile profile : LayoutProfile.values()) {
            Files.write(folder.resolve(profile.key() + ".docx"), documents.write(OwnReport.of(profile)));
        }
        save();

        SoftAssertions each = new SoftAssertions();
        for (LayoutProfile profile : LayoutProfile.values()) {
            each.assertThat(found(profile.key(), profile))
                    .as("own, %s", profile)
                    .isEmpty();
        }
        for (int i = 0; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            each.assertThat(found("fault" + i, fault.profile()))
                    .as("%s: %s", fault.profile(), fault.what())
                    .containsExactly(fault.rule());
        }
        each.assertAll();
    }

    private List<String> found(String name, LayoutProfile profile) throws IOException {
        byte[] saved = Files.readAllBytes(folder.resolve("saved").resolve(name + ".docx"));
        return new LayoutCheck()
                .check(saved, profile, null).findings().stream()
                        .map(finding -> finding.rule().key())
                        .toList();
    }

    private void save() throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of(
                Tools.libreOffice().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                folder.resolve("saved").toString()));
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".docx"))
                    .map(Path::toString)
                    .forEach(call::add);
        }
        Process office = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(60, TimeUnit.SECONDS)).as("LibreOffice ended").isTrue();
    }
}
