package vn.trinhky.figures.speech;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.Said;

/** How an indicator's amounts are written in a Vietnamese document. */
record Wording(Definition definition) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String number(BigDecimal amount) {
        String written = OfficeNumber.write(amount, definition.decimals());
        return definition.kind() == Definition.Kind.RATE ? written + "%" : written;
    }

    String counted(BigDecimal amount) {
        String what = definition.counted().vi();
        return what.isEmpty() ? number(amount) : number(amount) + " " + what;
    }

    /** Down to the thousand, below that to the hundred; a number that is round already is said as it is. */
    String rounded(BigDecimal amount) {
        BigDecimal step = amount.compareTo(THOUSAND) >= 0 ? THOUSAND : HUNDRED;
        BigDecimal down = amount.divideToIntegralValue(step).multiply(step);
        return down.signum() == 0 || down.compareTo(amount) == 0 ? number(amount) : "hơn " + number(down);
    }

    @Nullable
    String words(Said said) {
        if (definition.kind() == Definition.Kind.YES_NO && said.amount() != null) {
            return said.amount().signum() == 0 ? "không" : "có";
        }
        return said.nil() ? "không phát sinh" : said.wording();
    }

    String change(BigDecimal by, String against) {
        return by.signum() == 0
                ? "không thay đổi" + against
                : (by.signum() > 0 ? "tăng " : "giảm ") + counted(by.abs()) + against;
    }

    static String breaking(Definition broken) {
        return "cách tính chỉ tiêu đã thay đổi"
                + (broken.basis() == null ? "" : " theo " + broken.basis().document());
    }

    /** With decimals, two at most, only where there are some: 85%, 112,5%. */
    static String reached(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return "đạt " + OfficeNumber.write(rounded, Math.max(0, rounded.scale())) + "% chỉ tiêu";
    }
}
