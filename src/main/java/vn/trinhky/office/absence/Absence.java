package vn.trinhky.office.absence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.absence.refusals.AbsenceHasBegun;
import vn.trinhky.office.absence.refusals.AbsenceIsOver;
import vn.trinhky.web.Refusal;

/** The days on which a person is absent, both ends included, and the one who stands in. */
@Entity
public class Absence {

    /** How far it has come on a day. */
    public enum Standing {
        COMING,
        PRESENT,
        OVER
    }

    @Id
    private UUID absenceId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "substitute"))
    private PersonId substitute;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable String reason;
    private String saidBy;
    private Instant saidAt;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected Absence() {}

    Absence(PersonId person, Stay stay, String saidBy, Instant saidAt) {
        this.absenceId = UUID.randomUUID();
        this.person = person;
        this.substitute = stay.substitute();
        this.firstDay = stay.firstDay();
        this.lastDay = stay.lastDay();
        this.reason = stay.reason();
        this.saidBy = saidBy;
        this.saidAt = saidAt;
    }

    /** Why it cannot be changed or ended any more, or null if it can. */
    @Nullable
    Refusal objectionToChanging(LocalDate today) {
        return standing(today) == Standing.OVER ? new AbsenceIsOver() : null;
    }

    /** Other days or another substitute, from now on; the first day stays once it has begun. */
    void change(Stay stay, String by, LocalDate today, Instant now) {
        Refusal.raise(objectionToChanging(today));
        if (standing(today) == Standing.PRESENT && !stay.firstDay().equals(firstDay)) {
            throw new AbsenceHasBegun(Days.written(firstDay));
        }
        substitute = stay.substitute();
        firstDay = stay.firstDay();
        lastDay = stay.lastDay();
        reason = stay.reason();
        saidBy = by;
        saidAt = now;
    }

    /** She is back, or does not go: from this moment nobody acts for her. */
    void end(LocalDate today, Instant now) {
        Refusal.raise(objectionToChanging(today));
        endedAt = now;
    }

    public Standing standing(LocalDate today) {
        if (endedAt != null || today.isAfter(lastDay)) {
            return Standing.OVER;
        }
        return today.isBefore(firstDay) ? Standing.COMING : Standing.PRESENT;
    }

    public UUID id() {
        return absenceId;
    }

    public PersonId person() {
        return person;
    }

    public PersonId substitute() {
        return substitute;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Who said so last. */
    public String saidBy() {
        return saidBy;
    }

    public Instant saidAt() {
        return saidAt;
    }

    /** When it was ended before its last day, or null. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
