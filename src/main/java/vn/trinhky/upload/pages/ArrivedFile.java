package vn.trinhky.upload.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.trinhky.office.Officer;
import vn.trinhky.upload.FileName;
import vn.trinhky.upload.Receiving;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** A file as a browser or a program sends it, on its way to {@link Receiving}. */
@Component
class ArrivedFile {

    private final Receiving receiving;

    ArrivedFile(Receiving receiving) {
        this.receiving = receiving;
    }

    /**
     * @throws InvalidInput if no file was chosen, or it is refused
     * @throws Refusal if the officer may not write the text now
     */
    UUID receive(TextInHand text, @Nullable MultipartFile file, Officer officer) {
        Refusal.raise(text.objection());
        if (file == null
                || (file.isEmpty()
                        && FileName.of(file.getOriginalFilename()).value().isEmpty())) {
            throw new InvalidInput("file", "noFile");
        }
        try (InputStream content = file.getInputStream()) {
            return receiving.receive(text, FileName.of(file.getOriginalFilename()), content, officer);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
