package vn.trinhky.web;

/** What was asked for does not exist, or not for this officer: both are the same answer, 404. */
public final class NotHere extends RuntimeException {

    public NotHere() {
        super(null, null, false, true);
    }
}
