package vn.trinhky.signing;

import org.jspecify.annotations.Nullable;
import vn.trinhky.signing.refusals.AlreadyConfirmed;
import vn.trinhky.signing.refusals.NotForSignature;
import vn.trinhky.signing.refusals.NothingConfirmed;
import vn.trinhky.signing.refusals.NothingShown;
import vn.trinhky.web.Refusal;

/** What lies in a signature folder, and which steps it does not allow. */
public enum FolderState {
    /** The cleared text; nothing was numbered. */
    WAITING,
    /** A number was taken; the files are being made. */
    NUMBERED,
    /** The final files, as they were shown. */
    SHOWN,
    /** Her word on exactly these files; the signature is being put on them. */
    CONFIRMED,
    /** The signed PDF. */
    SIGNED,
    RETURNED;

    /** Whether the folder still lies before its signatory. */
    public boolean isOpen() {
        return this != SIGNED && this != RETURNED;
    }

    boolean holdsNumber() {
        return this == CONFIRMED || isBeforeHerWord();
    }

    /** Whether a number was taken that waits for her word. */
    boolean isBeforeHerWord() {
        return this == NUMBERED || this == SHOWN;
    }

    @Nullable
    Refusal objectionToActing() {
        return isOpen() ? null : new NotForSignature();
    }

    @Nullable
    Refusal objectionToNumbering() {
        return this == CONFIRMED ? new AlreadyConfirmed() : null;
    }

    @Nullable
    Refusal objectionToShowing() {
        return isBeforeHerWord() ? null : nothingNew();
    }

    @Nullable
    Refusal objectionToConfirming() {
        return this == SHOWN ? null : nothingNew();
    }

    @Nullable
    Refusal objectionToFinishing() {
        return this == CONFIRMED ? null : new NothingConfirmed();
    }

    private Refusal nothingNew() {
        return this == CONFIRMED ? new AlreadyConfirmed() : new NothingShown();
    }
}
