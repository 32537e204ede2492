package vn.trinhky.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.incoming.refusals.AssigneeElsewhere;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Formats;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** What a unit does with a document that it has accepted. (Decree 30/2020, art. 23 and 24) */
@Component
public class Handling {

    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_NOTE = 500;

    private final IncomingDocuments documents;
    private final OfficeDirectory office;
    private final List<SenderAnswer> senders;
    private final Journal journal;
    private final Clock clock;

    Handling(
            IncomingDocuments documents,
            OfficeDirectory office,
            List<SenderAnswer> senders,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.office = office;
        this.senders = senders;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who may be put in charge: everybody with an account and a post in the unit today, by name. */
    @Transactional(readOnly = true)
    public List<Person> candidates(IncomingDocument document) {
        UnitId unit = document.unit();
        return unit == null
                ? List.of()
                : Stream.of(PostKind.values())
                        .flatMap(kind -> office.holders(unit, kind).stream())
                        .filter(Person::hasAccount)
                        .distinct()
                        .sorted(Comparator.comparing(Person::fullName))
                        .toList();
    }

    /** Why this officer cannot say who is in charge now, or null if she can. */
    public @Nullable Refusal objectionToAssigning(IncomingDocument document, Officer officer) {
        Refusal objection = Rights.objectionToAssigning(document, officer);
        return objection == null ? document.objectionToHandling() : objection;
    }

    /**
     * Puts somebody of the unit in charge; whoever was before is it no longer.
     *
     * @param due until when, that day included; null for no day
     * @param instruction what the leader wants done; may be empty
     */
    @Transactional
    public void assign(IncomingId id, PersonId to, @Nullable LocalDate due, String instruction, Officer officer) {
        IncomingDocument document = held(id, officer);
        Refusal.raise(objectionToAssigning(document, officer));
        if (due != null && due.isBefore(LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE))) {
            throw new InvalidInput("due", "incoming.due");
        }
        Person person = candidates(document).stream()
                .filter(one -> one.id().equals(to))
                .findFirst()
                .orElseThrow(AssigneeElsewhere::new);
        document.assign(to, due, clock.instant());
        tell(document, sender -> sender.assigned(document, officer));
        Map<String, String> details = new HashMap<>(Map.of("person", person.fullName()));
        details.put("deadline", due == null ? "" : due.toString());
        details.put("words", words("instruction", instruction));
        note(document, officer, Milestone.ARRIVAL_ASSIGNED, details);
    }

    /** Adds a note that everybody who reads the document reads as well; it is never changed. */
    @Transactional
    public void remark(IncomingId id, String words, Officer officer) {
        String said = words("words", words);
        if (said.isEmpty()) {
            throw new InvalidInput("words", "incoming.words");
        }
        note(held(id, officer), officer, Milestone.ARRIVAL_NOTED, Map.of("words", said));
    }

    /** Writes column 10 of the register. */
    @Transactional
    public void annotate(IncomingId id, String text, Officer officer) {
        IncomingDocument document = held(id, officer);
        Refusal.raise(Rights.objectionToReceiving(document, officer));
        if (text.strip().length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "incoming.tooLong", LONGEST_NOTE);
        }
        String before = document.note();
        document.annotate(text.strip());
        note(document, officer, Milestone.ARRIVAL_ANNOTATED, Map.of("old", before, "new", text.strip()));
    }

    /** Why this officer cannot say that the document is dealt with, or null if she can. */
    public @Nullable Refusal objectionToHandling(IncomingDocument document, Officer officer) {
        Refusal objection = Rights.objectionToHandling(document, officer);
        return objection == null ? document.objectionToHandling() : objection;
    }

    /** @param result what was done; may be empty */
    @Transactional
    public void finish(IncomingId id, String result, Officer officer) {
        IncomingDocument document = held(id, officer);
        Refusal.raise(objectionToHandling(document, officer));
        document.handle(clock.instant());
        tell(document, sender -> sender.handled(document, officer));
        note(document, officer, Milestone.ARRIVAL_HANDLED, Map.of("words", words("result", result)));
    }

    /** Takes up again what was dealt with. */
    @Transactional
    public void takeUpAgain(IncomingId id, Officer officer) {
        IncomingDocument document = held(id, officer);
        Refusal.raise(Rights.objectionToHandling(document, officer));
        document.reopen();
        note(document, officer, Milestone.ARRIVAL_REOPENED, Map.of());
    }

    private void tell(IncomingDocument document, Consumer<SenderAnswer> what) {
        senders.stream().filter(sender -> sender.origin() == document.origin()).forEach(what);
    }

    private static String words(String field, String typed) {
        String words = typed.strip();
        if (words.length() > LONGEST_WORDS) {
            throw new InvalidInput(field, "incoming.tooLong", LONGEST_WORDS);
        }
        return words;
    }

    private IncomingDocument held(IncomingId id, Officer officer) {
        return documents
                .held(id)
                .filter(document -> Rights.reads(document, officer))
                .orElseThrow(NotHere::new);
    }

    private void note(IncomingDocument document, Officer officer, Milestone milestone, Map<String, String> details) {
        journal.record(document.id().value(), officer.fullName(), milestone, details);
    }
}
