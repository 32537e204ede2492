package vn.trinhky.dossier.record;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.desk.JournalLine;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.journal.ChainVerdict;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;

/** The journal with its chain, the check of it, and a page to read. */
@Component
class JournalRoom implements DossierRoom {

    private final Journal journal;

    JournalRoom(Journal journal) {
        this.journal = journal;
    }

    @Override
    public String folder() {
        return "6-nhat-ky";
    }

    @Override
    public String name() {
        return "journal";
    }

    /** A chain that does not fit is a finding about the office and no reason to hold its record back. */
    @Override
    public void fill(DossierSubject subject, Shelf shelf) throws IOException {
        UUID dossier = subject.round().id().value();
        ChainVerdict verdict = journal.verify(dossier);
        int last = verdict.isWhole() ? verdict.entries() : Integer.MAX_VALUE;
        shelf.lines("nhat-ky.jsonl", Note.of("journal"), new JournalPaging(journal, dossier, last));
        shelf.json(
                "kiem-tra-chuoi.json",
                Note.of(verdict.isWhole() ? "chain.whole" : "chain.broken", verdict.entries()),
                verdict);
        Iterator<JournalEntry> entries = new JournalPaging(journal, dossier, last);
        shelf.page(
                "nhat-ky.html",
                Note.of("journalPage"),
                "dossier-journal",
                Map.of("lines", new Lines(entries), "verdict", verdict));
    }

    /** The entries as sentences. */
    private record Lines(Iterator<JournalEntry> entries) implements Iterator<JournalLine> {

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public JournalLine next() {
            return new JournalLine(entries.next());
        }
    }
}
