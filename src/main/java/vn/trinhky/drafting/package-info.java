/**
 * A unit writes its part of a report, has it approved inside the unit, submits it, and gets it back.
 *
 * <p>In: {@link vn.trinhky.regime.RoundOpened}. Out: a frozen version of the unit's texts for every time it was submitted.
 *
 * <p>Decision: what was submitted is copied, not flagged. The unit goes on writing in its own text; what the compiler
 * reads never changes under her eyes.
 */
@ApplicationModule(
        allowedDependencies = {
            "regime",
            "regime :: changing",
            "regime :: refusals",
            "figures",
            "commitments",
            "office",
            "citations",
            "manuscript",
            "journal",
            "files",
            "web",
            "writing",
            "word",
            "upload"
        })
@NullMarked
package vn.trinhky.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
