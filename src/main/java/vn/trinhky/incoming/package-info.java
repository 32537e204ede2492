/**
 * The recipient's side: what has come for the units of this office, and what becomes of it.
 *
 * <p>In: what other offices send, over the axis of documents or as a file. Out: answers to them: arrived, accepted, refused,
 * how far it has got, what becomes of a recalled copy.
 *
 * <p>Decision: an answer is written down in the transaction that decides it and said by a background task, so that a sender
 * hears of every decision, once, whatever the gateway does.
 */
@ApplicationModule(
        allowedDependencies = {
            "dispatch",
            "dispatch :: edxml",
            "dispatch :: gateway",
            "dispatch :: organs",
            "exchange",
            "exchange :: edxml",
            "office",
            "files",
            "journal",
            "pdf",
            "signature",
            "signature :: check",
            "signature :: keys",
            "web"
        })
@NullMarked
package vn.trinhky.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
