package vn.trinhky.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.register.history.EntryChange;
import vn.trinhky.register.history.EntryChange.What;
import vn.trinhky.register.history.EntryHistory;
import vn.trinhky.register.refusals.NotTheRegistersClerk;
import vn.trinhky.register.terms.Terms;
import vn.trinhky.web.Formats;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** What the clerk of a body does in its register: fills in her columns, and declares numbers void. */
@Component
public class RegisterKeeping {

    private final RegisterEntries entries;
    private final SeriesBook series;
    private final Terms terms;
    private final EntryHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterKeeping(
            RegisterEntries entries,
            SeriesBook series,
            Terms terms,
            EntryHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.series = series;
        this.terms = terms;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Why this officer cannot declare the number of a line void now, or null if she can. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToVoiding(UUID id, Officer officer) {
        RegisterEntry entry = entries.findById(id).orElseThrow(NotHere::new);
        return isKeeper(entry, officer)
                ? entry.objectionToVoiding(isHandedOutAgain(entry))
                : new NotTheRegistersClerk();
    }

    /**
     * Declares a number void that nothing will ever be issued under. It stays in the register with the reason and is never
     * handed out again.
     */
    @Transactional
    public void declareVoid(UUID id, String reason, Officer officer) {
        String stated = Reason.stated(reason);
        RegisterEntry entry = held(id);
        Refusal.raise(objectionToVoiding(id, officer));
        UUID document = entry.document();
        entry.declareVoid(stated);
        note(entry, officer, What.VOIDED, null, stated);
        events.publishEvent(new NumberVoided(document, entry.printed(), stated, officer.fullName()));
    }

    /** Why this officer cannot fill in the clerk's columns of a line, or null if she can. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToFilling(UUID id, Officer officer) {
        RegisterEntry entry = entries.findById(id).orElseThrow(NotHere::new);
        return isKeeper(entry, officer) ? entry.objectionToFilling() : new NotTheRegistersClerk();
    }

    /** Fills in the clerk's columns; what stood there is kept in the history. */
    @Transactional
    public void fill(UUID id, KeptColumns columns, Officer officer) {
        RegisterEntry entry = held(id);
        Refusal.raise(objectionToFilling(id, officer));
        KeptColumns before = entry.columns();
        entry.fill(columns);
        noteIfChanged(entry, officer, What.KEPT_BY, before.keptBy(), columns.keptBy());
        noteIfChanged(entry, officer, What.COPIES, words(before.copies()), words(columns.copies()));
        noteIfChanged(entry, officer, What.NOTE, before.note(), columns.note());
    }

    /** Two who press at the same moment wait for each other, and for whoever takes a number of the series. */
    private RegisterEntry held(UUID id) {
        if (series.lockSeriesOfLine(id).isEmpty()) {
            throw new NotHere();
        }
        return entries.findById(id).orElseThrow(NotHere::new);
    }

    private static boolean isKeeper(RegisterEntry entry, Officer officer) {
        return officer.holds(PostKind.CLERK, new UnitId(entry.body()));
    }

    /** Whether the series of the line still gives out numbers, today or later. */
    private boolean isHandedOutAgain(RegisterEntry entry) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE);
        NumberSeries book = series.findById(entry.series()).orElseThrow();
        LocalDate last = terms.named(book.body(), book.span()).last();
        return last == null || !last.isBefore(today);
    }

    private void noteIfChanged(RegisterEntry entry, Officer officer, What what, String before, String after) {
        if (!before.equals(after)) {
            note(entry, officer, what, before, after);
        }
    }

    private void note(
            RegisterEntry entry, Officer officer, What what, @Nullable String before, @Nullable String after) {
        history.note(entry.id(), new EntryChange(clock.instant(), officer.fullName(), what, before, after));
    }

    private static String words(@Nullable Integer copies) {
        return Objects.toString(copies, "");
    }
}
