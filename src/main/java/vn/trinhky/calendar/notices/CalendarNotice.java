package vn.trinhky.calendar.notices;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.office.UnitId;

/** A notice in the register. It holds until somebody removes it with a reason. */
@Entity
public class CalendarNotice {

    @Id
    private UUID noticeId;

    private int settledYear;

    @Embedded
    private @Nullable UnitId unit;

    private String number;
    private @Nullable LocalDate issuedOn;
    private String body;
    private String about;
    private boolean confirmed;
    private String enteredBy;
    private Instant enteredAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;

    @Embedded
    private @Nullable Removal removal;

    @ElementCollection
    @CollectionTable(name = "calendar_ruling", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderBy("firstDay")
    private List<Ruling> rulings = new ArrayList<>();

    protected CalendarNotice() {}

    CalendarNotice(UUID id, NoticeEntry entry, String who, Instant at) {
        noticeId = id;
        settledYear = entry.year();
        unit = entry.unit();
        number = entry.number();
        issuedOn = entry.issuedOn();
        body = entry.body();
        about = entry.about();
        enteredBy = who;
        enteredAt = at;
        rulings.addAll(entry.rulings());
        if (entry.confirmed()) {
            confirm(who, at);
        }
    }

    /** Somebody has seen the official document. */
    void confirm(String who, Instant at) {
        confirmed = true;
        confirmedBy = who;
        confirmedAt = at;
    }

    void remove(Removal reason) {
        removal = reason;
    }

    public UUID id() {
        return noticeId;
    }

    public int year() {
        return settledYear;
    }

    /** The body whose days they are; null for all offices of the country. */
    public @Nullable UnitId unit() {
        return unit;
    }

    public String number() {
        return number;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    public String body() {
        return body;
    }

    public String about() {
        return about;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Why it does not hold any more; null while it does. */
    public @Nullable Removal removal() {
        return removal;
    }

    public boolean isInForce() {
        return removal == null;
    }

    /** In the order of their days. */
    public List<Ruling> rulings() {
        return List.copyOf(rulings);
    }
}
