package vn.trinhky.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.register.history.EntryChange;
import vn.trinhky.register.history.EntryChange.What;
import vn.trinhky.register.history.EntryHistory;
import vn.trinhky.register.terms.Span;
import vn.trinhky.register.terms.Terms;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/**
 * The book of outgoing documents.
 *
 * <p>Numbers have no gaps: a number is taken in the transaction that needs it, so a failure gives it back, and a number
 * that was given back is the next one handed out. This is why a series is a locked row and not a database sequence.
 * (Decree 30/2020, art. 15; for Party bodies Guidance 36-HD/VPTW)
 */
@Component
public class OutgoingRegister {

    private final Terms terms;
    private final SeriesBook series;
    private final RegisterEntries entries;
    private final EntryHistory history;
    private final Clock clock;

    OutgoingRegister(Terms terms, SeriesBook series, RegisterEntries entries, EntryHistory history, Clock clock) {
        this.terms = terms;
        this.series = series;
        this.entries = entries;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Opens a series at its first number, such as one that was kept on paper until now; one that is open stays as it is.
     *
     * @param span the name of the term, or the year
     */
    @Transactional
    public void open(UUID body, String typeCode, String span, int first) {
        series.open(body, typeCode, span, first);
    }

    /** Why no number of a series can be taken now, or null if one can. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToTaking(SeriesKey key) {
        return terms.objectionTo(key.body(), key.rule(), key.term(), today());
    }

    /**
     * Takes the next number of the series whose term or year contains today, for a document. The series stays locked until
     * the end of the transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber take(NumberRequest request) {
        LocalDate today = today();
        NumberSeries book = locked(request.series(), today);
        RegisterEntry entry = entries.findFirstBySeriesIdAndStateOrderByNumber(book.id(), RegisterEntry.State.RELEASED)
                .orElseGet(() -> new RegisterEntry(book, book.takeNext(), today));
        DocumentNumber number = entry.take(request, today);
        entries.saveAndFlush(entry);
        note(entry, request.signer(), What.TAKEN, null, entry.inWords());
        return number;
    }

    /** Gives back the number that was taken for a document: it is the next one handed out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID document, String who) {
        series.lockSeriesOf(document);
        RegisterEntry entry = entry(document);
        note(entry, who, What.RELEASED, entry.inWords(), null);
        entry.release();
    }

    /** The document with this number is signed: the number is never given to another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(UUID document, String who) {
        RegisterEntry entry = entry(document);
        entry.sign();
        note(entry, who, What.SIGNED, null, null);
    }

    /**
     * The document with this number has left the office.
     *
     * @throws vn.trinhky.register.refusals.NumberIsVoid if the clerk has declared it void
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(UUID document, String who) {
        // whoever declares the number void, or fills in columns, is waited for
        series.lockSeriesOf(document);
        Refusal.raise(objectionToIssuing(document));
        RegisterEntry entry = entry(document);
        entry.issue(clock.instant());
        note(entry, who, What.ISSUED, null, null);
    }

    /** Notes beside an issued document what has become of it, at most 500 characters with what is noted there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remark(UUID document, String words, String who) {
        series.lockSeriesOf(document);
        RegisterEntry entry = entry(document);
        String before = entry.columns().note();
        entry.remark(words);
        note(entry, who, What.NOTE, before, entry.columns().note());
    }

    /** Why the register does not let a signed document be issued, or null if it does. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToIssuing(UUID document) {
        return entryOf(document).isPresent()
                ? null
                : entries.findByDocument(document).stream()
                        .map(RegisterEntry::objectionToIssuing)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The line of a document; empty while it has no number, or only one that is void. */
    @Transactional(readOnly = true)
    public Optional<RegisterEntry> entryOf(UUID document) {
        return entries.findByDocumentAndStateNot(document, RegisterEntry.State.VOID);
    }

    /** What a document can be looked up by; empty while it has no number. */
    @Transactional(readOnly = true)
    public Optional<LookupCode> lookupOf(UUID document) {
        return entryOf(document).map(RegisterEntry::lookup);
    }

    /** The line of the document that bears this code. */
    @Transactional(readOnly = true)
    public Optional<RegisterEntry> entryWith(LookupCode code) {
        return entries.findByLookup(code.value());
    }

    private NumberSeries locked(SeriesKey key, LocalDate today) {
        Span span = terms.on(key.body(), key.rule(), key.term(), today);
        String type = span.countedAs(key.typeCode());
        series.open(key.body(), type, span.name(), span.firstNumber());
        return series.lock(key.body(), type, span.name()).orElseThrow();
    }

    private RegisterEntry entry(UUID document) {
        return entryOf(document)
                .orElseThrow(() -> new IllegalStateException("document " + document + " has no number"));
    }

    /** The office's day: at midnight in Vietnam a new year begins, wherever the machine stands. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE);
    }

    private void note(RegisterEntry entry, String who, What what, @Nullable String before, @Nullable String after) {
        history.note(entry.id(), new EntryChange(clock.instant(), who, what, before, after));
    }
}
