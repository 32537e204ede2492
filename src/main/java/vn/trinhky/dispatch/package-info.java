/**
 * Every addressee of an issued report has one delivery, with one honest status.
 *
 * <p>In: an {@link vn.trinhky.issuing.IssuedReport} and the lines of its distribution list. Out: deliveries to inboxes and
 * mailboxes, and {@link vn.trinhky.dispatch.DispatchSettled} when nobody is left waiting.
 *
 * <p>Decision: mail is sent by a background task that was scheduled in the transaction that issued the report, so that a
 * crash loses no delivery; its Message-ID is the delivery's own, so that a repeated attempt is recognised as the same
 * letter.
 */
@ApplicationModule(
        allowedDependencies = {
            "issuing",
            "issuing :: seal",
            "signature",
            "signature :: refusals",
            "signature :: check",
            "signing",
            "compilation",
            "regime",
            "register",
            "office",
            "files",
            "journal",
            "pdf",
            "pdf :: press",
            "web"
        })
@NullMarked
package vn.trinhky.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
