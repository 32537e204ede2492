package vn.trinhky.drafting.brief;

import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.UnitId;

/** Which part is which unit's. */
public record PartOfUnit(SubmissionId part, UnitId unit) {}
