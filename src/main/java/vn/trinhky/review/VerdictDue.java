package vn.trinhky.review;

import java.time.LocalDate;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/** Until when somebody is to answer for a report. */
public record VerdictDue(ReportId report, PersonId reviewer, LocalDate day) {}
