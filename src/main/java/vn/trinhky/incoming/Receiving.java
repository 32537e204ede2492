package vn.trinhky.incoming;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.recall.ReadableCopies;
import vn.trinhky.incoming.facts.BookNumber;
import vn.trinhky.incoming.facts.Checked;
import vn.trinhky.incoming.facts.SenderWord;
import vn.trinhky.incoming.refusals.GivenBack;
import vn.trinhky.incoming.refusals.SenderContent;
import vn.trinhky.incoming.refusals.SenderNotWaiting;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.SignedFileReport;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** What those who receive a document do with it: open, check, accept or give back. (Decree 30/2020, art. 21 and 22) */
@Component("incomingReceiving")
public class Receiving {

    private final IncomingDocuments documents;
    private final ArrivalNumbers numbers;
    private final Map<Origin, SenderAnswer> senders = new EnumMap<>(Origin.class);
    private final ReadableCopies copies;
    private final Journal journal;
    private final Clock clock;

    Receiving(
            IncomingDocuments documents,
            ArrivalNumbers numbers,
            List<SenderAnswer> senders,
            ReadableCopies copies,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.numbers = numbers;
        senders.forEach(sender -> this.senders.put(sender.origin(), sender));
        this.copies = copies;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A document that the officer may read.
     *
     * @throws NotHere if there is none, or it is not hers
     */
    @Transactional(readOnly = true)
    public IncomingDocument document(IncomingId id, Officer officer) {
        return readable(documents.findById(id).orElseThrow(NotHere::new), officer);
    }

    /** The officer has the document before her. The sender hears of it when she is one who receives it, the first time. */
    @Transactional
    public IncomingDocument open(IncomingId id, Officer officer) {
        IncomingDocument document = held(id, officer);
        if (Rights.receives(document, officer)
                && document.open(clock.instant())
                && document.origin().waitsForAnswer()) {
            sender(document).opened(document, officer);
        }
        boolean takes = Rights.isInCharge(document, officer) && document.take(clock.instant());
        if (takes && document.origin().waitsForAnswer()) {
            sender(document).taken(document, officer);
        }
        return document;
    }

    /** Why this officer cannot accept the document now, or null if she can. */
    public @Nullable Refusal objectionToAccepting(IncomingDocument document, Officer officer) {
        Refusal objection = Rights.objectionToReceiving(document, officer);
        if (objection == null) {
            objection = document.objectionToAnswering();
        }
        return objection == null ? objectionToReading(document) : objection;
    }

    /** What the sender has said about the document since it came, the gravest first. */
    public List<SenderWord> wordsAbout(IncomingDocument document) {
        SenderAnswer sender = senders.get(document.origin());
        return sender == null ? List.of() : sender.words(document);
    }

    /** Why nobody reads the document any more, or null if it may be read. */
    public @Nullable Refusal objectionToReading(IncomingDocument document) {
        Refusal recalled = copies.objection(document.report());
        boolean givenBack = wordsAbout(document).stream().anyMatch(SenderWord::shuts);
        return recalled == null && givenBack ? new GivenBack() : recalled;
    }

    /** Acknowledges the document to its sender; what came to a unit gets its number in the unit's register. */
    @Transactional
    public void accept(IncomingId id, Officer officer) {
        IncomingDocument document = held(id, officer);
        Refusal.raise(objectionToAccepting(document, officer));
        document.accept(officer.fullName(), clock.instant());
        UnitId unit = document.unit();
        if (unit != null) {
            document.enter(numbers.next(unit));
        }
        if (document.origin().waitsForAnswer()) {
            sender(document).accepted(document, officer);
        }
        BookNumber number = document.bookNumber();
        note(document, officer, Milestone.ARRIVAL_ACCEPTED, Map.of("number", number == null ? "" : number.printed()));
    }

    /** Why this officer cannot give the document back now, or null if she can. */
    public @Nullable Refusal objectionToRefusing(IncomingDocument document, Officer officer) {
        Refusal objection = objectionToAccepting(document, officer);
        if (objection != null) {
            return objection;
        }
        if (!document.origin().waitsForAnswer()) {
            return new SenderNotWaiting();
        }
        return isAwaited(document) ? null : new SenderContent();
    }

    /** Whether the sender waits for this document to be acknowledged or given back. */
    public boolean isAwaited(IncomingDocument document) {
        return document.origin().waitsForAnswer()
                && document.objectionToAnswering() == null
                && sender(document).isAwaited(document);
    }

    /** Gives the document back to its sender. It gets no number. */
    @Transactional
    public void refuse(IncomingId id, String reason, Officer officer) {
        String stated = Reason.stated(reason);
        IncomingDocument document = held(id, officer);
        Refusal.raise(objectionToRefusing(document, officer));
        document.refuse(stated, officer.fullName(), clock.instant());
        sender(document).refused(document, stated, officer);
        note(document, officer, Milestone.ARRIVAL_REFUSED, Map.of("reason", stated));
    }

    /** Keeps what a check of the signatures said; the file itself is read outside of any transaction. */
    @Transactional
    public void noteCheck(IncomingId id, SignedFileReport report, Officer officer) {
        IncomingDocument document = held(id, officer);
        String signers = report.signatures().stream()
                .map(FoundSignature::signer)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        document.check(new Checked(report.verdict(), signers, officer.fullName(), clock.instant()));
        note(
                document,
                officer,
                Milestone.ARRIVAL_CHECKED,
                Map.of("verdict", report.verdict().name()));
    }

    private SenderAnswer sender(IncomingDocument document) {
        return Objects.requireNonNull(senders.get(document.origin()), () -> "nobody answers " + document.origin());
    }

    private IncomingDocument held(IncomingId id, Officer officer) {
        return readable(documents.held(id).orElseThrow(NotHere::new), officer);
    }

    /** What a report is made from may be read by everybody in the unit. */
    private IncomingDocument readable(IncomingDocument document, Officer officer) {
        UnitId unit = document.unit();
        boolean ofUnit = unit != null && officer.belongsTo(unit);
        if (!Rights.reads(document, officer)
                && !(ofUnit && documents.isSource(document.id().value()))) {
            throw new NotHere();
        }
        return document;
    }

    private void note(IncomingDocument document, Officer officer, Milestone milestone, Map<String, String> details) {
        journal.record(document.id().value(), officer.fullName(), milestone, details);
    }
}
