package vn.trinhky.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.Templates;
import vn.trinhky.word.marks.DocumentMarks;

@Tag("signing")
class LookupTests {

    private static final String ADDRESS = "https://trinhky.dakhamoi.kontum.gov.vn/v/7KQ2M-9XR4T";
    private static final PdfWriter WRITER = new PdfWriter();
    private static final Templates TEMPLATES = new Templates();

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void isScannedBackFromThePrintedPage(LayoutProfile profile) throws Exception {
        Proof proof = proof(profile, ADDRESS);

        assertThat(proof.faults()).isEmpty();
        assertThat(proof.pages()).isEqualTo(proof(profile, null).pages());
        assertThat(scanned(new PageImages().png(proof.pdf(), proof.pages(), 150)))
                .isEqualTo(ADDRESS);
        assertThat(PdfText.pagesOf(proof.pdf()).get(proof.pages() - 1))
                .contains("Tra cứu văn bản:", "https://trinhky.dakhamoi.kontum.gov.vn/v/", "7KQ2M-9XR4T");
    }

    @Test
    void doesNotBreakALineOfALongAddressInTheMiddleOfAWord() {
        Proof proof = proof(LayoutProfile.STATE_ND30_2020, "https://" + "van-ban.".repeat(9) + "gov.vn/v/7KQ2M-9XR4T");

        assertThat(proof.faults()).isEmpty();
    }

    @Test
    void isReadOutToWhoeverDoesNotSeeIt() {
        assertThat(new String(proof(LayoutProfile.PARTY_HD36_2018, ADDRESS).pdf(), StandardCharsets.ISO_8859_1))
                .contains("/Alt ");
    }

    private static Proof proof(LayoutProfile profile, @Nullable String address) {
        OfficialDocument document = SampleReport.document(profile).marked(new DocumentMarks(null, address));
        return WRITER.proof(document, TEMPLATES.measures(profile));
    }

    private static String scanned(byte[] png)
            throws IOException, NotFoundException, ChecksumException, FormatException {
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
