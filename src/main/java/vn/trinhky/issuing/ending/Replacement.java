package vn.trinhky.issuing.ending;

import java.time.Instant;
import vn.trinhky.compilation.ReportId;

/**
 * A report that is made, or was made, to take the place of an issued one.
 *
 * @param report the new one
 * @param issued the one whose place it takes when it is issued itself
 */
public record Replacement(ReportId report, ReportId issued, Decision decision, String begunBy, Instant begunAt) {}
