package vn.trinhky.verification.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.signature.Papers;
import vn.trinhky.signature.SignedPapers;

@Tag("signing")
class VerifyCommandTests {

    private static final SignedPapers OURS = new SignedPapers();
    private static final byte[] SEALED = OURS.sealed(Papers.report());

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path sealed;
    private Path authority;

    @BeforeEach
    void write() throws IOException, CertificateEncodingException {
        sealed = Files.write(folder.resolve("bao-cao.pdf"), SEALED);
        authority = Files.write(folder.resolve("goc.cer"), OURS.authority().getEncoded());
    }

    @Test
    void vouchesForAFileOnlyByCertificatesThatWereGiven() {
        assertThat(run(sealed.toString(), "--lang", "vi")).isZero();
        assertThat(said()).contains("HỢP LỆ", "Chữ ký 1: Đinh Thị Mai", "Chữ ký 2: Ban Chỉ đạo", "thêm --trusted");
        assertThat(run(sealed.toString(), "--trusted", authority.toString(), "--lang", "en"))
                .isZero();
        assertThat(said()).contains("VALID", "trusted certificates vouch for every signer");
        Path stranger = writeStranger();
        assertThat(run(sealed.toString(), "--trusted", stranger.toString(), "--lang", "en"))
                .isEqualTo(1);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        byte[] changed = SEALED.clone();
        changed[600] ^= 1;
        assertThat(run(write("sua.pdf", changed), "--lang", "vi")).isPositive();
        assertThat(run(write("cat.pdf", Arrays.copyOf(SEALED, SEALED.length / 2)), "--lang", "vi"))
                .isEqualTo(2);
        assertThat(said()).contains("thiếu phần cuối");
        assertThat(run(write("chua-ky.pdf", Papers.report()), "--lang", "vi")).isEqualTo(1);
        assertThat(said()).contains("KHÔNG HỢP LỆ", "Tệp không có chữ ký số");
        assertThat(run(write("thu.txt", "thư".getBytes(StandardCharsets.UTF_8)), "--lang", "vi"))
                .isEqualTo(2);
        assertThat(run(write("trong.pdf", new byte[0]), "--lang", "vi")).isEqualTo(2);
        assertThat(run(folder.resolve("khong-co.pdf").toString(), "--lang", "vi"))
                .isEqualTo(2);
        assertThat(run("--json")).isEqualTo(2);
        assertThat(said()).contains("--against");
    }

    @Test
    void comparesWithAnotherFile() throws IOException {
        assertThat(run(sealed.toString(), "--against", write("ban-sao.pdf", SEALED), "--json"))
                .isZero();
        assertThat(said()).contains("\"identical\" : true", "\"verdict\" : \"SIGNER_UNKNOWN\"", "\"pages\" : 2");
        String unsigned = write("chua-ky.pdf", Papers.report());
        assertThat(run(sealed.toString(), "--against", unsigned, "--lang", "en"))
                .isEqualTo(1);
        assertThat(said()).contains("all pages say and show the same");
    }

    /** As the jar starts it, with a machine that speaks no Vietnamese. */
    @Test
    void answersInAProcessOfItsOwn() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=US-ASCII",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TrinhKyApplication.class.getName(),
                        "verify",
                        sealed.toString(),
                        "--lang",
                        "vi")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).startsWith("HỢP LỆ: ").contains("Đinh Thị Mai").doesNotContain("DEBUG", "WARN");
    }

    private Path writeStranger() {
        try {
            return Files.write(
                    folder.resolve("la.cer"), new SignedPapers().authority().getEncoded());
        } catch (IOException | CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        out.reset();
        PrintStream paper = new PrintStream(out, true, StandardCharsets.UTF_8);
        return VerifyCommand.run(arguments, paper, paper);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
