package vn.trinhky.drafting;

import java.util.List;
import vn.trinhky.regime.RoundId;

/** Nothing more is expected of these parts: the collection ended without them, or the report was cleared. */
public record PartsSettled(RoundId round, List<SubmissionId> parts) {}
