/**
 * Lets anybody check a document of this office, without an account.
 *
 * <p>In: the code that is printed on the document, or a file that somebody got. Out: what the office issued, whether it still
 * holds, and one clear answer about the file. The same answer for a file alone is given by the command {@code verify}, without
 * a server.
 *
 * <p>Decision: what strangers may read is a row of its own ({@link vn.trinhky.verification.PublicRecord}), written when the
 * document is issued. So the public page cannot show more by accident, whatever the stages keep later. Files that strangers
 * bring are looked at in memory and never kept.
 */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "issuing",
            "issuing :: ending",
            "issuing :: validity",
            "compilation",
            "regime",
            "register",
            "office",
            "files",
            "pdf",
            "pdf :: comparing",
            "signature :: check",
            "web"
        })
@NullMarked
package vn.trinhky.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
