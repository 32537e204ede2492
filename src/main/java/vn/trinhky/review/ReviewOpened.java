package vn.trinhky.review;

import java.util.List;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/**
 * A version lies before its reviewers.
 *
 * @param asked who is asked first: all of them, or the first of a sequence; empty when nobody reviews it
 */
public record ReviewOpened(ReportId report, List<PersonId> asked) {}
