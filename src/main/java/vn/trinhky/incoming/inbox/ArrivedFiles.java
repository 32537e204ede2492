package vn.trinhky.incoming.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.files.FileStore;
import vn.trinhky.incoming.EnclosedFile;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Receiving;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** The files of an arrived document, for people and for programs. */
@RestController
@RequestMapping({"/inbox/{id}", "/api/v1/inbox/{id}"})
class ArrivedFiles {

    private final Receiving receiving;
    private final FileStore files;
    private final PagePictures pictures;

    ArrivedFiles(Receiving receiving, FileStore files, PagePictures pictures) {
        this.receiving = receiving;
        this.files = files;
        this.pictures = pictures;
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        EnclosedFile pdf = some(document(id, officer).pdf());
        return Download.pdf(files.content(pdf.content()), withoutEnding(pdf));
    }

    @GetMapping("/document.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Officer officer) {
        EnclosedFile word = some(document(id, officer).word());
        return Download.word(files.content(word.content()), withoutEnding(word));
    }

    /** @param number in the order in which they came, counted from 1 */
    @GetMapping("/files/{number}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int number, Officer officer) {
        List<EnclosedFile> all = document(id, officer).files();
        if (number < 1 || number > all.size()) {
            throw new NotHere();
        }
        EnclosedFile file = all.get(number - 1);
        return Download.asItCame(files.content(file.content()), file.name());
    }

    @GetMapping("/pages/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable UUID id,
            @PathVariable int page,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Officer officer) {
        EnclosedFile pdf = some(document(id, officer).pdf());
        return pictures.show(files.content(pdf.content()), pdf.digest(), page, known);
    }

    private IncomingDocument document(UUID id, Officer officer) {
        IncomingDocument document = receiving.document(new IncomingId(id), officer);
        Refusal.raise(receiving.objectionToReading(document));
        return document;
    }

    private static EnclosedFile some(Optional<EnclosedFile> file) {
        return file.orElseThrow(NotHere::new);
    }

    private static String withoutEnding(EnclosedFile file) {
        return file.name().substring(0, file.name().lastIndexOf('.'));
    }
}
