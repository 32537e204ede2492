/**
 * The signatory sees the document as it will print, and signs exactly that.
 *
 * <p>In: a {@link vn.trinhky.review.ClearedReport}. Out: a {@link vn.trinhky.signing.SignedReport}, the only thing that
 * issuing accepts.
 *
 * <p>Decision: pressing "sign" takes number and date first and makes the final files with them, so that the bytes that are
 * shown are the bytes that are signed. The number goes back when the signing is abandoned. Her word and her signature are two
 * transactions: the signature itself takes a third of a second, or days with a token, and is made between them.
 */
@ApplicationModule(
        allowedDependencies = {
            "review",
            "review :: changes",
            "review :: points",
            "review :: remarks",
            "review :: initials",
            "drafting",
            "writing",
            "compilation",
            "compilation :: moved",
            "compilation :: sources",
            "regime",
            "regime :: changing",
            "register",
            "authority",
            "office",
            "office :: absence-refusals",
            "office :: entrusting",
            "files",
            "manuscript",
            "journal",
            "word",
            "pdf",
            "pdf :: press",
            "pdf :: places",
            "signature",
            "signature :: images",
            "signature :: keys",
            "signature :: refusals",
            "web"
        })
@NullMarked
package vn.trinhky.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
