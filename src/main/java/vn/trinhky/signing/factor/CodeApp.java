package vn.trinhky.signing.factor;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;

/** The app on a person's phone that shows codes; kept after it was given up, as a record of who could sign with what. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries and by people only
class CodeApp {

    @Id
    private UUID appId;

    @Embedded
    private PersonId person;

    private String sealedSecret;
    private Instant begunAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;

    /** The half minute of the latest accepted code, counted from 1970: none of it or of before is taken again. */
    private long lastStep;

    @Version
    private int version;

    protected CodeApp() {}

    CodeApp(PersonId person, String sealedSecret, Instant at) {
        this.appId = UUID.randomUUID();
        this.person = person;
        this.sealedSecret = sealedSecret;
        this.begunAt = at;
    }

    /** Whether the first code was shown to be right: before that, the app proves nothing. */
    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Takes a code once. False if it is none of this moment, or was taken before. */
    boolean take(OptionalLong step) {
        if (step.isEmpty() || step.getAsLong() <= lastStep) {
            return false;
        }
        lastStep = step.getAsLong();
        return true;
    }

    boolean wasTaken(OptionalLong step) {
        return step.isPresent() && step.getAsLong() <= lastStep;
    }

    void confirm(Instant at) {
        confirmedAt = at;
    }

    void withdraw(Instant at, String who) {
        withdrawnAt = at;
        withdrawnBy = who;
    }

    PersonId person() {
        return person;
    }

    String sealedSecret() {
        return sealedSecret;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }
}
