package vn.trinhky.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.testing.Tools;

/** What another program, which shares no line with ours, says of our files. */
@Tag("signing")
class SecondOpinionTests {

    private final Keys keys = new Keys();
    private final PdfSigning signing = new PdfSigning(List.of(keys), new TimeStamps(""));

    @TempDir
    private Path folder;

    @Test
    void popplerFindsBothSignaturesValidAndTheWholeFileSigned() throws IOException {
        byte[] signed = signing.sign(Papers.report(), Papers.signature(), keys.mai());
        byte[] sealed = signing.sign(signed, Papers.seal(), keys.seal());

        assertThat(opinion(signed)).containsOnlyOnce("Signature is Valid.").contains("  - Total document signed");
        assertThat(opinion(sealed).split("Signature is Valid\\.", -1)).hasSize(3);
        assertThat(opinion(sealed))
                .contains("Đinh Thị Mai", "Not total document signed")
                .containsOnlyOnce("  - Total document signed");
    }

    @Test
    void popplerSeesAChangedByteToo() throws IOException {
        byte[] signed = signing.sign(Papers.report(), Papers.signature(), keys.mai());
        int place = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/MediaBox") + 12;
        signed[place] ^= 1;

        assertThat(opinion(signed)).doesNotContain("Signature is Valid.");
    }

    private String opinion(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("signed.pdf"), pdf);
        Process process = new ProcessBuilder(Tools.pdfsig().toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
