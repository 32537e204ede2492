package vn.trinhky.dossier.record;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;

/** The entries of a chain up to a position, some hundreds in memory at a time. */
final class JournalPaging implements Iterator<JournalEntry> {

    private final Journal journal;
    private final UUID dossier;
    private final int last;
    private Iterator<JournalEntry> some = List.<JournalEntry>of().iterator();
    private int position;

    JournalPaging(Journal journal, UUID dossier, int last) {
        this.journal = journal;
        this.dossier = dossier;
        this.last = last;
    }

    @Override
    public boolean hasNext() {
        if (!some.hasNext() && position < last) {
            some = journal.after(dossier, position).iterator();
        }
        return some.hasNext() && position < last;
    }

    @Override
    public JournalEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        JournalEntry entry = some.next();
        position = entry.position();
        return entry;
    }
}
