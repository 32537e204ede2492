/**
 * Submissions become one report.
 *
 * <p>In: what units submitted, and what the compiler writes. Out: a {@link vn.trinhky.compilation.FrozenReport} for every
 * time the report was sent to review; each block keeps the unit, version and author it came from.
 *
 * <p>Decision: sending to review copies the text into a version that never changes. Everything after this stage speaks
 * of a version and its digest, never of "the report".
 */
@ApplicationModule(
        allowedDependencies = {
            "drafting",
            "drafting :: contributed",
            "figures",
            "commitments",
            "regime",
            "regime :: refusals",
            "regime :: changing",
            "register",
            "authority",
            "office",
            "citations",
            "manuscript",
            "journal",
            "files",
            "word",
            "pdf",
            "pdf :: press",
            "web",
            "writing",
            "upload"
        })
@NullMarked
package vn.trinhky.compilation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
