package vn.trinhky.incoming.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.incoming.EnclosedFile;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.sources.PossibleRound;
import vn.trinhky.office.Person;
import vn.trinhky.web.Refusal;

/**
 * An arrived document as one officer sees it.
 *
 * @param assignee whoever is in charge, null while nobody is
 * @param candidates who could be; empty where this officer does not say
 * @param accepting why she cannot accept it, null if she can
 * @param refusing why she cannot give it back, null if she can
 * @param assigning why she cannot say who is in charge, null if she can
 * @param handling why she cannot say that it is dealt with, null if she can
 * @param keepsBook whether she writes the note of its line in the register
 * @param awaited whether its sender waits for an answer
 * @param reminders by which the sender has asked for it, the latest first
 * @param rounds of which it is a source, or can be one
 */
record ArrivalSheet(
        IncomingDocument document,
        @Nullable Person assignee,
        List<Person> candidates,
        List<TrailLine> trail,
        @Nullable Refusal accepting,
        @Nullable Refusal refusing,
        @Nullable Refusal assigning,
        @Nullable Refusal handling,
        boolean keepsBook,
        boolean awaited,
        List<Reminder> reminders,
        List<PossibleRound> rounds) {

    /**
     * The sender's word that the document waits to be acknowledged.
     *
     * @param words of the sender's clerk; may be empty
     */
    public record Reminder(Instant at, String words) {}

    public String address() {
        return "/inbox/" + document.id().value();
    }

    /** Files besides the two that have a button of their own. */
    public List<Enclosure> enclosures() {
        List<EnclosedFile> files = document.files();
        return files.stream()
                .filter(file -> !document.pdf().filter(file::equals).isPresent())
                .filter(file -> !document.word().filter(file::equals).isPresent())
                .map(file -> new Enclosure(file.name(), address() + "/files/" + (files.indexOf(file) + 1)))
                .toList();
    }

    /** A file and where it is fetched. */
    record Enclosure(String name, String address) {}
}
