/**
 * The recipient's side: what arrives for a unit or a person, until it is dealt with.
 *
 * <p>In: deliveries to inboxes of this system, envelopes of other systems, and paper or mail that a clerk enters by hand. Out:
 * the answer to the sender, a line in the unit's register of incoming documents, and sources for the unit's own reports.
 *
 * <p>Decision: an arrival is a row of its own and not a view of the sender's delivery. What a unit does with a document
 * (number, person in charge, notes) is not the sender's business, and a document from elsewhere has no delivery here. Sender
 * and recipient speak only through {@link vn.trinhky.incoming.SenderAnswer}: one class for each origin that waits for answers.
 */
@ApplicationModule(
        allowedDependencies = {
            "background",
            "dispatch",
            "dispatch :: refusals",
            "dispatch :: channel",
            "dispatch :: recall",
            "dispatch :: link",
            "dispatch :: edxml",
            "dispatch :: gateway",
            "dispatch :: organs",
            "exchange",
            "exchange :: edxml",
            "issuing",
            "issuing :: validity",
            "compilation",
            "drafting",
            "regime",
            "regime :: refusals",
            "upload",
            "word",
            "register",
            "signature :: check",
            "calendar",
            "office",
            "files",
            "journal",
            "pdf",
            "web"
        })
@NullMarked
package vn.trinhky.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
