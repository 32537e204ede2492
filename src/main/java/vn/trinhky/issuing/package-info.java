/**
 * The clerk seals a signed report and issues it.
 *
 * <p>In: a {@link vn.trinhky.signing.SignedReport}. Out: an {@link vn.trinhky.issuing.IssuedReport}, the only thing that
 * dispatch accepts.
 *
 * <p>Decision: nothing is issued without the seal in its file: the sealed file is made before the report is issued, outside
 * any transaction, and kept in the same transaction that issues it.
 *
 * <p>Decision: an issued document is a row of its own that copies number and digests, so that what was issued is readable
 * without asking how it came to be. (Decree 30/2020, art. 14 and 18)
 */
@ApplicationModule(
        allowedDependencies = {
            "signing",
            "signing :: personal",
            "compilation",
            "regime",
            "register",
            "citations",
            "manuscript",
            "calendar",
            "office",
            "files",
            "journal",
            "pdf",
            "pdf :: places",
            "signature",
            "signature :: keys",
            "signature :: images",
            "signature :: check",
            "signature :: refusals",
            "web"
        })
@NullMarked
package vn.trinhky.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
