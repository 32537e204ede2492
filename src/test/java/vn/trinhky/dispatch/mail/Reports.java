package vn.trinhky.dispatch.mail;

import java.util.UUID;

/** Messages as mail servers write them. */
final class Reports {

    static final ReturnAddress BACK = new ReturnAddress("tra-lai@huyen.example");

    private Reports() {}

    /** A report that came to the letter's own address. */
    static String of(UUID letter, String action, String status, String said) {
        return report(
                "tra-lai+" + letter + "@huyen.example", "<" + UUID.randomUUID() + "@xa.example>", action, status, said);
    }

    /** A report that came to the sender, as servers write that do not mind return addresses; it brings the letter's headers. */
    static String toTheSender(UUID letter, String action, String status, String said) {
        return report("vanthu@huyen.example", NamedLetter.name(letter), action, status, said);
    }

    private static String report(String to, String messageId, String action, String status, String said) {
        return """
                From: MAILER-DAEMON@mx.xa.example (Mail Delivery System)
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain; charset=us-ascii

                This is the mail system at host mx.xa.example.

                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.xa.example
                Arrival-Date: Fri, 14 Jun 2024 10:00:00 +0700 (ICT)

                Final-Recipient: rfc822; vanthu@xa.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; %s

                --b1
                Content-Type: text/rfc822-headers

                From: vanthu@huyen.example
                Message-ID: %s
                Subject: =?UTF-8?Q?V=C4=83n_b=E1=BA=A3n?=

                --b1--
                """.formatted(to, action, status, said, messageId).replace("\n", "\r\n");
    }

    static String holiday(UUID letter) {
        return """
                From: vanthu@xa.example
                To: tra-lai+%s@huyen.example
                Subject: =?UTF-8?Q?Ngh=E1=BB=89_ph=C3=A9p?=
                Auto-Submitted: auto-replied
                Content-Type: text/plain; charset=us-ascii

                550 5.1.1 I am away until Monday.
                """.formatted(letter).replace("\n", "\r\n");
    }
}
