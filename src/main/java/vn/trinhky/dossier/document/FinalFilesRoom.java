package vn.trinhky.dossier.document;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.FileNames;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.Signing;

/** The files of the document, byte for byte as they were shown, signed and sealed, and what a records system asks of it. */
@Component
class FinalFilesRoom implements DossierRoom {

    private final Signing signing;
    private final FileStore files;
    private final DocumentCard card;

    FinalFilesRoom(Signing signing, FileStore files, DocumentCard card) {
        this.signing = signing;
        this.files = files;
        this.card = card;
    }

    @Override
    public String folder() {
        return "1-van-ban";
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public void fill(DossierSubject subject, Shelf shelf) throws IOException {
        Optional<SignatureFolder> folder = signing.folder(subject.id());
        IssuedReport issued = subject.issued();
        Set<Digest> seen = new LinkedHashSet<>();
        if (issued != null) {
            String name = FileNames.plain(issued.number().fileName());
            put(shelf, name + ".pdf", "sealed", issued.pdf(), seen);
            put(shelf, name + ".docx", "word", issued.word(), seen);
            shelf.json("thong-tin.json", Note.of("card"), card.of(subject, issued));
        }
        if (folder.isPresent()) {
            put(shelf, "ban-trinh-ky.pdf", "shown", folder.get().pdf(), seen);
            put(shelf, "ban-trinh-ky.docx", "shownWord", folder.get().word(), seen);
            put(shelf, "ban-da-ky.pdf", "signed", folder.get().newestPdf(), seen);
        }
    }

    private void put(Shelf shelf, String name, String key, @Nullable Digest digest, Set<Digest> seen)
            throws IOException {
        if (digest != null && seen.add(digest)) {
            shelf.put(name, Note.of(key), files.content(digest));
        }
    }
}
