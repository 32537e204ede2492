package vn.trinhky.incoming.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;

/**
 * Who is in charge of a document.
 *
 * @param dueOn until when it is to be dealt with, that day included; null for no day
 * @param takenAt when she had it before her first; null before that
 */
@Embeddable
public record Charge(
        @Column(name = "assignee") UUID assignee,
        @Column(name = "assigned_at") Instant at,
        @Column(name = "due_on") @Nullable LocalDate dueOn,
        @Column(name = "taken_at") @Nullable Instant takenAt) {

    public PersonId person() {
        return new PersonId(assignee);
    }

    public Charge taken(Instant when) {
        return new Charge(assignee, at, dueOn, when);
    }
}
