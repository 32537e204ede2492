package vn.trinhky.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.SignedFileCheck;
import vn.trinhky.signature.check.SignedFileReport;
import vn.trinhky.signature.check.SignedFileReport.Verdict;

@Tag("signing")
class SignedFileCheckTests {

    private final Keys keys = new Keys();
    private final PdfSigning signing = new PdfSigning(List.of(keys), new TimeStamps(""));
    private final SignedFileCheck check = new SignedFileCheck(List.of(keys.authority.certificate()));
    private final byte[] sealed =
            signing.sign(signing.sign(Papers.report(), Papers.signature(), keys.mai()), Papers.seal(), keys.seal());

    @Test
    void namesBothSignersOfASealedFile() {
        SignedFileReport report = check.check(sealed);

        assertThat(report.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(report.signatures())
                .extracting(FoundSignature::signer)
                .containsExactly("Đinh Thị Mai", "Ban Chỉ đạo Cuộc vận động huyện");
        FoundSignature first = report.signatures().get(0);
        assertThat(first.organisation()).isEqualTo("Ban Chỉ đạo Cuộc vận động huyện");
        assertThat(first.claimedAt()).isEqualTo(Papers.AT);
        assertThat(first.stampedAt()).isNull();
        assertThat(first.reason()).isEqualTo("Ký ban hành");
        assertThat(first.level()).isEqualTo("PAdES-BASELINE-B");
    }

    @Test
    void vouchesForNobodyWhoseAuthorityIsNotTrusted() {
        SignedFileReport report = new SignedFileCheck(List.of()).check(sealed);

        assertThat(report.verdict()).isEqualTo(Verdict.SIGNER_UNKNOWN);
        assertThat(report.isUnchanged()).isTrue();
        assertThat(report.signatures()).allMatch(FoundSignature::intact).noneMatch(FoundSignature::trusted);
    }

    @Test
    void answersForFilesThatAreNoneOrBroken() {
        byte[] half = Arrays.copyOf(sealed, sealed.length / 2);
        byte[] added = Arrays.copyOf(sealed, sealed.length + 20);
        System.arraycopy("\n% added afterwards\n".getBytes(StandardCharsets.US_ASCII), 0, added, sealed.length, 20);

        assertThat(verdict(new byte[0])).isEqualTo(Verdict.NOT_A_PDF);
        assertThat(verdict("Báo cáo".getBytes(StandardCharsets.UTF_8))).isEqualTo(Verdict.NOT_A_PDF);
        assertThat(verdict("%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Verdict.INCOMPLETE);
        assertThat(verdict(half)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(verdict(Papers.report())).isEqualTo(Verdict.NOT_SIGNED);
        assertThat(verdict(Papers.locked())).isEqualTo(Verdict.UNREADABLE);
        assertThat(verdict(Papers.savedAgain(sealed))).isEqualTo(Verdict.ALTERED);
        assertThat(verdict(added)).isEqualTo(Verdict.ADDED_TO);
    }

    @Test
    void saysThatTheEndIsMissingWhereverAFileWasCut() {
        int whole = signing.sign(Papers.report(), Papers.signature(), keys.mai()).length;
        for (int more = 8; more < sealed.length - whole - 8; more += 97) {
            assertThat(verdict(Arrays.copyOf(sealed, whole + more)))
                    .as("%d bytes behind the first signature", more)
                    .isEqualTo(Verdict.INCOMPLETE);
        }
    }

    @Test
    void seesThatPagesWereChangedBetweenTwoSignatures() {
        byte[] signed = signing.sign(Papers.report(), Papers.signature(), keys.mai());
        byte[] resealed = signing.sign(Papers.withAnotherLine(signed), Papers.seal(), keys.seal());

        assertThat(verdict(resealed)).isEqualTo(Verdict.ALTERED);
    }

    private Verdict verdict(byte[] file) {
        return check.check(file).verdict();
    }
}
