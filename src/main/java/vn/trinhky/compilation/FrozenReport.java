package vn.trinhky.compilation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.outline.Outline;

/**
 * One version of a report, as it was sent to review.
 *
 * @param number counted from 1
 * @param body the whole text, headings in their places
 * @param appendices what follows below the signature, as it stood then
 * @param template the digest of the Word template that its layout was to be set with, null for versions from before it
 *     was kept
 * @param digest of the body, the appendices and the template
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
        String digest,
        String sentBy,
        Instant sentAt) {}
