package vn.trinhky.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/** The dossier of a report, for programs of those who work on it. */
@RestController
@RequestMapping("/api/v1/reports/{id}/dossier")
class DossierApi {

    private final Dossiers dossiers;

    DossierApi(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * A ZIP of everything that is on record about the report; that it was taken is put on record first. It comes as it is
     * written: one that ends before its {@code SHA256SUMS} is not whole.
     */
    @PostMapping
    void take(@PathVariable UUID id, Officer officer, HttpServletResponse response) throws IOException {
        DossierSubject subject = dossiers.take(new ReportId(id), officer);
        Download.announceZip(response, subject.folderName());
        dossiers.write(subject, response.getOutputStream());
    }
}
