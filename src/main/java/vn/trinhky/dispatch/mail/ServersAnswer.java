package vn.trinhky.dispatch.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import vn.trinhky.dispatch.channel.NotHandedOver;

/** What a mail server meant that did not take a letter. Its codes are those of RFC 5321, 4.2: 4xx later, 5xx never. */
enum ServersAnswer {
    /** No answer that can be read: not there, silent, or cut off. */
    NONE("mailServerUnreachable", false),
    BUSY("mailServerBusy", false),
    /** It knows us not, or does not want our sender's letters: the administrator can mend that. */
    REFUSES_US("mailServerRefusesUs", false),
    NO_SUCH_ADDRESS("addressRefused", true),
    TOO_LARGE("letterTooLarge", true),
    REFUSES_LETTER("letterRejected", true);

    private final String cause;
    private final boolean lasting;

    ServersAnswer(String cause, boolean lasting) {
        this.cause = cause;
        this.lasting = lasting;
    }

    NotHandedOver asFailure(Exception detail) {
        return lasting ? NotHandedOver.forEver(cause, detail) : NotHandedOver.forNow(cause, detail);
    }

    /** An exception about the address stands behind the general one and says more. */
    static ServersAnswer to(Exception failure) {
        ServersAnswer found = NONE;
        Throwable next = failure;
        while (next != null) {
            found = later(found, alone(next));
            next = next instanceof MessagingException several && several.getNextException() != null
                    ? several.getNextException()
                    : next.getCause();
        }
        return found;
    }

    private static ServersAnswer later(ServersAnswer before, ServersAnswer next) {
        return next == NONE ? before : next;
    }

    private static ServersAnswer alone(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return REFUSES_US;
        }
        if (failure instanceof AddressException) {
            return NO_SUCH_ADDRESS;
        }
        if (failure instanceof SMTPAddressFailedException address) {
            return about(address.getReturnCode(), NO_SUCH_ADDRESS);
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return about(sender.getReturnCode(), REFUSES_US);
        }
        if (failure instanceof SMTPSendFailedException letter) {
            return about(letter.getReturnCode(), REFUSES_LETTER);
        }
        return NONE;
    }

    private static ServersAnswer about(int code, ServersAnswer never) {
        return switch (code / 100) {
            case 4 -> BUSY;
            case 5 -> code == 552 ? TOO_LARGE : never;
            default -> NONE;
        };
    }
}
