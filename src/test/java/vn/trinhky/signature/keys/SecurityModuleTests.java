package vn.trinhky.signature.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.SignedFileCheck;
import vn.trinhky.signature.check.SignedFileReport;
import vn.trinhky.signature.check.SignedFileReport.Verdict;
import vn.trinhky.testing.Tools;

/** Keys in a security module (PKCS#11): SoftHSM, which behaves as a real one does and keeps its tokens in a folder. */
@Tag("signing")
class SecurityModuleTests {

    static final String PIN = "246810";

    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

    @TempDir
    private Path folder;

    @Test
    void signsAndSealsWithoutLettingTheKeysOut() throws Exception {
        Path softHsm = Tools.softHsm();
        Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(
                folder.resolve("softhsm2.conf"),
                "directories.tokendir = " + folder.resolve("tokens") + "\nobjectstore.backend = file\n");
        token(softHsm, "another");
        String slot = token(softHsm, "office");

        String said = run(java(slot));

        assertThat(said.lines()
                        .filter(line -> line.startsWith(AtTheModule.SAID))
                        .map(line -> line.substring(AtTheModule.SAID.length())))
                .as(said)
                .containsExactlyInAnyOrder(
                        "waits: SERVER_MODULE mai",
                        "waits: SERVER_MODULE con-dau",
                        "registered: SERVER_MODULE with 2 certificates",
                        "no such key: invalid.noSuchModuleKey",
                        "certificate of another: refusal.KeyOutOfReach",
                        "wrong PIN: refusal.KeyOutOfReach",
                        "wrong PIN when registering: invalid.moduleDoesNotOpen",
                        "wrong PIN on the page: []",
                        "no such slot: refusal.KeyOutOfReach",
                        "no such library: refusal.KeyOutOfReach",
                        "after twenty more: 0 threads, 0 providers");
        X509Certificate authority = Certificates.read(Files.readAllBytes(folder.resolve("authority.cer")))
                .get(0);
        SignedFileReport report =
                new SignedFileCheck(List.of(authority)).check(Files.readAllBytes(folder.resolve("sealed.pdf")));
        assertThat(report.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(report.signatures())
                .allMatch(FoundSignature::intact)
                .extracting(FoundSignature::signer)
                .containsExactly("Đinh Thị Mai", "Ban Chỉ đạo");
    }

    /** @return its slot */
    private String token(Path softHsm, String label) throws Exception {
        String said = run(List.of(
                softHsm.toString(), "--init-token", "--free", "--label", label, "--so-pin", "13579", "--pin", PIN));
        Matcher slot = SLOT.matcher(said);
        assertThat(slot.find()).as(said).isTrue();
        return slot.group(1);
    }

    private List<String> java(String slot) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AtTheModule.class.getName(),
                library().toString(),
                slot,
                folder.toString());
    }

    private static Path library() {
        for (String place : List.of("/usr/lib/softhsm", "/usr/lib64", "/usr/local/lib/softhsm")) {
            Path found = Path.of(place, "libsofthsm2.so");
            if (Files.exists(found)) {
                return found;
            }
        }
        throw new AssertionError("softhsm2-util is here, and libsofthsm2.so is not");
    }

    private String run(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
