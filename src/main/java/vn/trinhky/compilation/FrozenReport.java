package vn.trinhky.compilation;

import java.time.Instant;
import java.util.List;
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
 * @param digest of the body and the appendices
 */
public record FrozenReport(
        ReportId report,
        int number,
        String subject,
        Manuscript body,
        Outline outline,
        SectionTexts texts,
        List<Appendix> appendices,
        String digest,
        String sentBy,
        Instant sentAt) {}
