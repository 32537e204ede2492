package vn.trinhky.drafting.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.notation.PlainTextReader;

/** Reads plain text that somebody pastes into the editor, as the office writes it. Nothing is kept. */
@RestController
class PastedTextPages {

    /** In bytes: what the longest text that is taken may need. */
    private static final int LARGEST = 2 * 1024 * 1024;

    @PostMapping(path = "/manuscripts/notation", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> read(InputStream pasted) throws IOException {
        byte[] text = pasted.readNBytes(LARGEST + 1);
        if (text.length > LARGEST) {
            throw new MaxUploadSizeExceededException(LARGEST);
        }
        var reading = PlainTextReader.read(new String(text, StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ManuscriptJson.write(reading.manuscript()));
    }
}
