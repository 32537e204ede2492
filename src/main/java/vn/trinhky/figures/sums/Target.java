package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached in the year, and how much of it is.
 *
 * @param reached since the beginning of the year, or at present where the last figure counts; null when nothing was said
 */
public record Target(BigDecimal amount, @Nullable BigDecimal reached) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is reached in per cent of the target; null when nothing was said, or the target is zero. */
    public @Nullable BigDecimal percent() {
        return reached == null || amount.signum() == 0
                ? null
                : reached.multiply(HUNDRED).divide(amount, MathContext.DECIMAL64);
    }
}
