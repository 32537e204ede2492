package vn.trinhky.drafting;

import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** A unit has been asked for its part. */
public record SubmissionOpened(SubmissionId submission, RoundId round, UnitId unit) {}
