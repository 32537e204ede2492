package vn.trinhky.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.signature.check.SignedFileCheck;
import vn.trinhky.signature.check.SignedFileReport.Verdict;

@Tag("signing")
class SignedFileCheckTests {

    private final Keys keys = new Keys();
    private final PdfSigning signing = new PdfSigning(List.of(keys), new TimeStamps(""));
    private final SignedFileCheck check = new SignedFileCheck(List.of(keys.authority.certificate()));

    @Test
    void namesBothSignersOfASealedFile() {
        byte[] signed = signing.sign(Papers.report(), Papers.signature(), keys.mai());
        byte[] sealed = signing.sign(signed, Papers.seal(), keys.seal());
        for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            var r = check.check(sealed);
            System.out.println((System.nanoTime() - t) / 1000000 + " ms " + r.verdict());
        }
        var report = check.check(sealed);
        System.out.println(report);
        assertThat(report.verdict()).isEqualTo(Verdict.GENUINE);
    }
}
