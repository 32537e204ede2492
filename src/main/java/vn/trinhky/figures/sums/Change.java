package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;

/**
 * How an indicator changed between two periods.
 *
 * @param by what it is more now, negative for less; null when either side says nothing, or something else is counted now
 * @param brokenBy the definition that makes the two incomparable, null for none
 */
public record Change(@Nullable BigDecimal by, @Nullable Definition brokenBy) {}
