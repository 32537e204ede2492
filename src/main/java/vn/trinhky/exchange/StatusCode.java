package vn.trinhky.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What a receiver, or once the sender, says about a document that travelled. */
public enum StatusCode {
    ARRIVED(1),
    /** Turned away; after a recall: the recall is refused. */
    REFUSED(2),
    /** Taken into the register; after a recall: the recall is agreed to. */
    ACCEPTED(3),
    ASSIGNED(4),
    IN_PROCESS(5),
    FINISHED(6),
    /** The only one that the sender says: he wants the document back. */
    TAKE_BACK_ASKED(13),
    TAKE_BACK_AGREED(15),
    TAKE_BACK_REFUSED(16);

    private final int number;

    StatusCode(int number) {
        this.number = number;
    }

    /** As it stands on the wire, with two digits. */
    public String code() {
        return String.format("%02d", number);
    }

    /** @param code as it came, with or without leading zeros */
    public static Optional<StatusCode> of(String code) {
        return Codes.number(code).flatMap(wanted -> Arrays.stream(values())
                .filter(status -> status.number == wanted)
                .findFirst());
    }
}
