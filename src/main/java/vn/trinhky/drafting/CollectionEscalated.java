package vn.trinhky.drafting;

import java.util.List;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/**
 * The days of a collection are long over, and some have still not sent.
 *
 * @param outstanding never empty
 */
public record CollectionEscalated(RoundId round, List<UnitId> outstanding) {}
