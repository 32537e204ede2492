package vn.trinhky.compilation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.word.marks.DocumentMarks.Urgency;

/**
 * One version of a report, as it was sent to review.
 *
 * @param number counted from 1
 * @param body the whole text, headings in their places
 * @param appendices what follows below the signature, as it stood then
 * @param template the digest of the Word template that its layout was to be set with, null for versions from before it
 *     was kept
 * @param urgency how urgent it is marked, null for not at all
 * @param digest of the body, the appendices, the template and the mark
 */
public record FrozenReport(
        ReportId report,
        int number,
        String subject,
        Manuscript body,
        Outline outline,
        SectionTexts texts,
        List<Appendix> appendices,
        @Nullable String template,
        @Nullable Urgency urgency,
        String digest,
        String sentBy,
        Instant sentAt) {

    /** The digest that the version would have with another body and other appendices. */
    public String digestWith(Manuscript other, List<Appendix> otherAppendices) {
        return Digests.of(other, otherAppendices, template, urgency == null ? null : urgency.printed());
    }
}
