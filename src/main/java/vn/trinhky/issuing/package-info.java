/**
 * The clerk seals a signed report and issues it.
 *
 * <p>In: a {@link vn.trinhky.signing.SignedReport}. Out: an {@link vn.trinhky.issuing.IssuedReport}, the only thing that
 * dispatch accepts.
 *
 * <p>Decision: an issued document is a row of its own that copies number and digests, so that what was issued is readable
 * without asking how it came to be. (Decree 30/2020, art. 14 and 18)
 */
@ApplicationModule(
        allowedDependencies = {
            "signing",
            "compilation",
            "regime",
            "register",
            "citations",
            "manuscript",
            "office",
            "files",
            "journal",
            "web"
        })
@NullMarked
package vn.trinhky.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
