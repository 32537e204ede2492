package vn.trinhky.dossier.document;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.FileNames;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.ValidationMaterial;
import vn.trinhky.signature.check.ValidationMaterials;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.Signing;

/** What somebody needs to judge the signatures without this office: certificates, findings, and who was allowed to sign. */
@Component
class SignaturesRoom implements DossierRoom {

    private final Signing signing;
    private final FileStore files;
    private final ValidationMaterials materials;
    private final SignersAuthority authority;

    SignaturesRoom(Signing signing, FileStore files, ValidationMaterials materials, SignersAuthority authority) {
        this.signing = signing;
        this.files = files;
        this.materials = materials;
        this.authority = authority;
    }

    @Override
    public String folder() {
        return "2-chu-ky-so";
    }

    @Override
    public String name() {
        return "signatures";
    }

    @Override
    public void fill(DossierSubject subject, Shelf shelf) throws IOException {
        Optional<Digest> pdf = newest(subject);
        if (pdf.isEmpty()) {
            return;
        }
        ValidationMaterial material = materials.of(files.content(pdf.get()));
        shelf.json("ket-qua-kiem-tra.json", Note.of("findings"), FoundInFile.of(pdf.get(), material.report()));
        for (int i = 0; i < material.enclosed().size(); i++) {
            FoundSignature signature = material.report().signatures().get(i);
            shelf.text(
                    "chung-thu/" + (i + 1) + "-" + FileNames.plain(signature.signer()) + ".pem",
                    Note.of("certificates", signature.signer()),
                    pem(material.enclosed().get(i)));
        }
        shelf.text("chung-thu/duoc-tin-cay.pem", Note.of("trusted"), pem(material.trusted()));
        for (ValidationMaterial.IndependentReport report : material.independent()) {
            shelf.text("dss/" + report.name() + ".xml", Note.of("dss." + report.name()), report.xml());
        }
        authority.put(subject, shelf);
    }

    private Optional<Digest> newest(DossierSubject subject) {
        return subject.ifIssued().map(IssuedReport::pdf).or(() -> signing.folder(subject.id())
                .filter(folder -> folder.signedAt() != null)
                .map(SignatureFolder::newestPdf));
    }

    private static String pem(List<X509Certificate> certificates) {
        StringBuilder text = new StringBuilder();
        certificates.forEach(one -> text.append(Pem.of(one)));
        return text.toString();
    }
}
