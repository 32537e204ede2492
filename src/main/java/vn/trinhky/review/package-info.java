/**
 * Reviewers read a frozen version and clear or return it; then the clerk checks its layout.
 *
 * <p>In: {@link vn.trinhky.compilation.ReportSentToReview}. Out: a {@link vn.trinhky.review.ClearedReport}, the only thing
 * that signing accepts.
 *
 * <p>Decision: the layout check belongs to clearing. Content and form are cleared by different people, and both before the
 * signatory sees the document. (Decree 30/2020, art. 12)
 */
@ApplicationModule(
        allowedDependencies = {
            "compilation",
            "compilation :: authors",
            "compilation :: moved",
            "compilation :: tasks",
            "figures",
            "drafting",
            "regime",
            "regime :: changing",
            "office",
            "files",
            "manuscript",
            "journal",
            "word",
            "pdf",
            "pdf :: places",
            "pdf :: press",
            "upload",
            "writing",
            "web"
        })
@NullMarked
package vn.trinhky.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
