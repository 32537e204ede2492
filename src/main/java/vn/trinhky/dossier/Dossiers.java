package vn.trinhky.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dossier.room.BothLanguages;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierStream;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** Takes dossiers: first the word that somebody takes one, on record, then the files. */
@Component
class Dossiers {

    private final List<DossierRoom> rooms;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Issuing issuing;
    private final Journal journal;
    private final BothLanguages words;
    private final ITemplateEngine pages;
    private final Clock clock;

    Dossiers(
            List<DossierRoom> rooms,
            Compilation compilation,
            Reporting reporting,
            Issuing issuing,
            Journal journal,
            BothLanguages words,
            ITemplateEngine pages,
            Clock clock) {
        this.rooms =
                rooms.stream().sorted(Comparator.comparing(DossierRoom::folder)).toList();
        this.compilation = compilation;
        this.reporting = reporting;
        this.issuing = issuing;
        this.journal = journal;
        this.words = words;
        this.pages = pages;
        this.clock = clock;
    }

    List<DossierRoom> rooms() {
        return rooms;
    }

    /**
     * What a dossier would be about.
     *
     * @throws vn.trinhky.web.NotHere if the officer does not work on the report
     */
    @Transactional(readOnly = true)
    public DossierSubject subject(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        return new DossierSubject(
                report, reporting.round(report.round()), issuing.ifIssued(id).orElse(null), officer, clock.instant());
    }

    /**
     * Puts on record that the officer takes the dossier; the entry is in the dossier as well.
     *
     * @throws vn.trinhky.web.NotHere if the officer does not work on the report
     */
    @Transactional
    public DossierSubject take(ReportId id, Officer officer) {
        DossierSubject subject = subject(id, officer);
        journal.record(subject.round().id().value(), officer.fullName(), Milestone.DOSSIER_TAKEN, Map.of());
        return subject;
    }

    /** Writes the dossier. Takes seconds and is never called inside a transaction: every room reads in its own. */
    void write(DossierSubject subject, OutputStream to) {
        DossierStream stream = new DossierStream(to, subject.folderName(), subject.takenAt());
        try {
            for (DossierRoom room : rooms) {
                room.fill(subject, shelf(stream, room.folder()));
            }
            explain(subject, stream);
            stream.end();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void explain(DossierSubject subject, DossierStream stream) throws IOException {
        Shelf shelf = shelf(stream, "");
        shelf.put("ho-so.css", Note.of("style"), new ClassPathResource("dossier/ho-so.css").getContentAsByteArray());
        DossierIndex index = DossierIndex.of(rooms, stream.filed());
        shelf.page(
                "index.html",
                Note.of("index"),
                "dossier-index",
                Map.of("subject", subject, "index", index, "languages", BothLanguages.IN_ORDER));
    }

    private Shelf shelf(DossierStream stream, String folder) {
        return new Shelf(stream, folder, pages, words);
    }
}
