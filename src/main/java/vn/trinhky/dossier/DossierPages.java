package vn.trinhky.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/** The page that says what is in a dossier and who has taken it, and the dossier itself. */
@Controller
@RequestMapping("/reports/{id}/dossier")
class DossierPages {

    private static final int SHOWN = 20;

    private final Dossiers dossiers;
    private final Journal journal;

    DossierPages(Dossiers dossiers, Journal journal) {
        this.dossiers = dossiers;
        this.journal = journal;
    }

    @GetMapping
    String dossier(@PathVariable UUID id, Officer officer, Model model) {
        DossierSubject subject = dossiers.subject(new ReportId(id), officer);
        List<JournalEntry> taken = journal.newest(subject.round().id().value(), Milestone.DOSSIER_TAKEN, SHOWN);
        model.addAttribute("subject", subject)
                .addAttribute("round", subject.round())
                .addAttribute("rooms", dossiers.rooms())
                .addAttribute("taken", taken);
        return "dossier";
    }

    /** Taking it is on record, so it is asked for by a button and never by a link that somebody else may follow. */
    @PostMapping
    void take(@PathVariable UUID id, Officer officer, HttpServletResponse response) throws IOException {
        DossierSubject subject = dossiers.take(new ReportId(id), officer);
        Download.announceZip(response, subject.folderName());
        dossiers.write(subject, response.getOutputStream());
    }
}
