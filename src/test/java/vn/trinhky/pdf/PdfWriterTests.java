package vn.trinhky.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfWriterTests {

    private static final PdfWriter WRITER = new PdfWriter();

    @Test
    void setsAReportWithoutAFault() throws Exception {
        Proof proof = WRITER.proof(SampleReport.document(), HandMadeMeasures.party());
        Files.write(Path.of("target/sample.pdf"), proof.pdf());
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.pages()).isBetween(4, 9);
    }
}
