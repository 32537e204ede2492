package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FinalDocumentsTests {

    private final FinalDocuments documents = new FinalDocuments(new Templates());

    @Test
    void writesEqualBytesForEqualDocuments() throws IOException {
        byte[] first = documents.write(ReportOfSeven.party());
        byte[] again = new FinalDocuments(new Templates()).write(ReportOfSeven.party());

        assertThat(again).isEqualTo(first);
        Files.write(Path.of("target/party.docx"), first);
        Files.write(Path.of("target/state.docx"), documents.write(ReportOfSeven.state("A", "B")));
    }
}
