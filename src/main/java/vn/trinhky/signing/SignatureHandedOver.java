package vn.trinhky.signing;

import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/** The report lies before another person for signature. */
public record SignatureHandedOver(ReportId report, PersonId from, PersonId to) {}
