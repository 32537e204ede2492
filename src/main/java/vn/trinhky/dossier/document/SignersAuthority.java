package vn.trinhky.dossier.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.authority.Decision;
import vn.trinhky.authority.SigningAuthorities;
import vn.trinhky.authority.SigningAuthority;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.FileNames;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.Signing;

/** By which decision the signer was allowed to sign on the day of the document. */
@Component
class SignersAuthority {

    private final Signing signing;
    private final SigningAuthorities authorities;
    private final OfficeDirectory office;
    private final FileStore files;

    SignersAuthority(Signing signing, SigningAuthorities authorities, OfficeDirectory office, FileStore files) {
        this.signing = signing;
        this.authorities = authorities;
        this.office = office;
        this.files = files;
    }

    void put(DossierSubject subject, Shelf shelf) throws IOException {
        SignatureFolder folder = signing.folder(subject.id()).orElseThrow();
        DocumentNumber number = folder.documentNumber();
        if (number == null) {
            return;
        }
        RegimePlan plan = subject.round().plan();
        Optional<SigningAuthority> found =
                authorities.inForce(folder.signatory(), plan.compilingUnit(), plan.typeCode(), number.date());
        if (found.isPresent()) {
            shelf.json("tham-quyen.json", Note.of("authority"), card(found.get(), subject, number.date()));
            decision(found.get().decision(), shelf);
        }
    }

    private static void add(Map<String, Object> card, String name, @Nullable Object value) {
        if (value != null) {
            card.put(name, value);
        }
    }

    private Map<String, Object> card(SigningAuthority authority, DossierSubject subject, LocalDate day) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("person", office.person(authority.person()).fullName());
        card.put("body", office.unit(authority.body()).name());
        card.put("documentTypes", authority.types());
        card.put("capacity", authority.capacity().name());
        card.put("printedAboveTheName", authority.lines(subject.round().layoutOn(day)));
        card.put("firstDay", authority.firstDay().toString());
        add(
                card,
                "lastDay",
                authority.effectiveLastDay() == null ? null : String.valueOf(authority.effectiveLastDay()));
        card.put("decision", authority.decision().number());
        card.put("decisionDate", authority.decision().date().toString());
        card.put("decisionBody", authority.decision().body());
        card.put("grantedBy", authority.grantedBy());
        card.put("enteredBy", authority.enteredBy());
        card.put("enteredAt", authority.enteredAt().toString());
        return card;
    }

    private void decision(Decision decision, Shelf shelf) throws IOException {
        String file = decision.file();
        if (file != null) {
            String name = decision.fileName() == null ? "quyet-dinh" : decision.fileName();
            shelf.put(
                    "quyet-dinh/" + FileNames.withEnding(name),
                    Note.of("decision", decision.number()),
                    files.content(new Digest(file)));
        }
    }
}
