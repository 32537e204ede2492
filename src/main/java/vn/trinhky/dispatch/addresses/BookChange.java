package vn.trinhky.dispatch.addresses;

import java.time.Instant;
import vn.trinhky.journal.JournalEntry;

/**
 * Something that was changed in the book.
 *
 * @param milestone what it was; its sentence stands under {@code addresses.change.*}
 * @param about whose entry, or which program
 */
public record BookChange(Instant at, String who, String milestone, String about) {

    static BookChange of(JournalEntry entry) {
        String program = entry.details().getOrDefault("program", "");
        return new BookChange(
                entry.at(), entry.actor(), entry.milestone(), entry.details().getOrDefault("addressee", program));
    }
}
