package vn.trinhky.compilation;

import java.time.Instant;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.outline.Outline;

/**
 * One version of a report, as it was sent to review.
 *
 * @param number counted from 1
 * @param body the whole text, headings in their places
 * @param digest of the body
 */
public record FrozenReport(
        ReportId report,
        int number,
        String subject,
        Manuscript body,
        Outline outline,
        SectionTexts texts,
        String digest,
        String sentBy,
        Instant sentAt) {}
