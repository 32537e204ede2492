package vn.trinhky.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitId;

/**
 * A ruling whose notice has not been removed.
 *
 * @param year the year that the notice settles
 * @param unit the body whose day it is, with all below it; null for all offices of the country
 * @param confirmed whether somebody has seen the official notice
 */
record RulingInForce(
        Ruling ruling, UUID notice, int year, @Nullable UnitId unit, boolean confirmed) {}
