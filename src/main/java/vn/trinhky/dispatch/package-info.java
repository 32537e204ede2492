/**
 * Every addressee of an issued report has one delivery, with one honest status.
 *
 * <p>In: an {@link vn.trinhky.issuing.IssuedReport} and the lines of its distribution list. Out: deliveries to inboxes and
 * mailboxes, and {@link vn.trinhky.dispatch.DispatchSettled} when nobody is left waiting.
 *
 * <p>Decision: whatever leaves this system is an {@link vn.trinhky.dispatch.Errand}, carried by a background task that was
 * scheduled in the transaction that issued the report, so that a crash loses none. A channel knows parcels and receivers, the
 * dispatch knows deliveries and their states: a new way is one class. The errand's id is the key of every attempt, so that a
 * receiver that has a parcel already takes no second copy.
 */
@ApplicationModule(
        allowedDependencies = {
            "background",
            "issuing",
            "issuing :: seal",
            "issuing :: ending",
            "issuing :: validity",
            "review",
            "review :: changes",
            "word",
            "manuscript",
            "signature",
            "signature :: refusals",
            "signature :: check",
            "signing",
            "signing :: factor",
            "compilation",
            "regime",
            "regime :: distribution",
            "register",
            "authority",
            "exchange",
            "exchange :: edxml",
            "word",
            "calendar",
            "office",
            "files",
            "journal",
            "word :: sheet",
            "pdf",
            "pdf :: sheet",
            "pdf :: press",
            "manuscript",
            "web"
        })
@NullMarked
package vn.trinhky.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
