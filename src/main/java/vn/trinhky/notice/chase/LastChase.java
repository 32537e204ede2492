package vn.trinhky.notice.chase;

import java.time.Instant;
import vn.trinhky.office.UnitId;

/**
 * When a unit was chased last.
 *
 * @param times how often in all
 */
public record LastChase(UnitId unit, Instant at, String by, int times) {}
