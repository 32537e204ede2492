package vn.trinhky.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The book of outgoing documents.
 *
 * <p>Numbers have no gaps: a number is taken in the transaction that needs it, so a failure gives it back, and a number
 * that was given back is the next one handed out. This is why a series is a locked row and not a database sequence.
 * (Decree 30/2020, art. 15; for Party bodies Guidance 36-HD/VPTW)
 */
@Component
public class OutgoingRegister {

    private final SeriesBook series;
    private final RegisterEntries entries;
    private final Clock clock;

    OutgoingRegister(SeriesBook series, RegisterEntries entries, Clock clock) {
        this.series = series;
        this.entries = entries;
        this.clock = clock;
    }

    /** Opens a series at its first number; one that is open already stays as it is. */
    @Transactional
    public void open(SeriesKey key, int first) {
        series.open(key.body(), key.typeCode(), key.span(), first);
    }

    /** Takes the next number of the series, dated today, for a document. The series stays locked until the end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber take(NumberRequest request) {
        SeriesKey key = request.series();
        series.open(key.body(), key.typeCode(), key.span(), 1);
        NumberSeries book = series.lock(key.body(), key.typeCode(), key.span()).orElseThrow();
        RegisterEntry entry = entries.findFirstBySeriesIdAndStateOrderByNumber(book.id(), RegisterEntry.State.RELEASED)
                .orElseGet(() -> entries.save(new RegisterEntry(book.id(), book.takeNext())));
        return entry.take(request, LocalDate.now(clock));
    }

    /** Gives back the number that was taken for a document: it is the next one handed out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID document) {
        series.lockSeriesOf(document);
        entry(document).release();
    }

    /** The document with this number is signed: the number is never given to another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(UUID document) {
        entry(document).sign();
    }

    /** The document with this number has left the office. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(UUID document) {
        entry(document).issue(clock.instant());
    }

    /** The line of a document; empty while it has no number. */
    @Transactional(readOnly = true)
    public Optional<RegisterEntry> entryOf(UUID document) {
        return entries.findByDocument(document);
    }

    /** What a document can be looked up by; empty while it has no number. */
    @Transactional(readOnly = true)
    public Optional<LookupCode> lookupOf(UUID document) {
        return entries.findByDocument(document).map(RegisterEntry::lookup);
    }

    /** The line of the document that bears this code. */
    @Transactional(readOnly = true)
    public Optional<RegisterEntry> entryWith(LookupCode code) {
        return entries.findByLookup(code.value());
    }

    /** The lines of the register of these bodies, newest number first. */
    @Transactional(readOnly = true)
    public List<RegisterEntry> entriesOf(Collection<UUID> bodies) {
        return entries.ofBodies(bodies);
    }

    /**
     * The lines of these bodies that hold all of the text somewhere, newest number first. Neither capitals nor diacritics
     * matter: {@code bao cao} finds {@code BÁO CÁO}.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public RegisterPage find(Collection<UUID> bodies, String text, int page) {
        int skipped = (page - 1) * RegisterPage.LINES;
        return RegisterPage.of(entries.find(bodies, text, RegisterPage.LINES + 1, skipped), page);
    }

    private RegisterEntry entry(UUID document) {
        return entries.findByDocument(document)
                .orElseThrow(() -> new IllegalStateException("document " + document + " has no number"));
    }
}
