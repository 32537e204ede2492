package vn.trinhky.figures.sums;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.office.Unit;

/**
 * What one unit says about an indicator.
 *
 * @param contributes whether it should report in this round; others stand here because they have reported something
 * @param value who said it and when, with note, evidence and version; null when missing, and for computed indicators
 * @param missing whether it should have said something and did not
 * @param pastOf former units whose past is counted as this unit's
 */
public record UnitLine(
        Unit unit,
        boolean contributes,
        Amounts amounts,
        @Nullable FigureValue value,
        boolean missing,
        List<Unit> pastOf) {}
