package vn.trinhky.dispatch.mail;

import java.util.UUID;

/**
 * What a mail server says later about a letter that was taken.
 *
 * @param letter the key of the errand
 * @param status of RFC 3463, such as {@code 5.1.1}
 * @param words of the server; for whoever wants to know exactly
 */
record DeliveryReport(UUID letter, Outcome outcome, String status, String words) {

    enum Outcome {
        /** It lies in the addressee's mailbox. */
        DELIVERED,
        FAILED,
        /** It is late, or went on to a server that will not say more. */
        UNDECIDED
    }

    /** The key of the sentence that says why it came back. */
    String cause() {
        if (status.matches("5\\.1\\.(1|2|3|6|10)")) {
            return "mailboxUnknown";
        }
        if (status.matches("[45]\\.2\\.2")) {
            return "mailboxFull";
        }
        if (status.matches("5\\.[23]\\.[34]")) {
            return "letterTooLarge";
        }
        return status.startsWith("5.7.") ? "letterRejected" : "letterUndeliverable";
    }
}
