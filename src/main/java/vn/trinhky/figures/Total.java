package vn.trinhky.figures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitId;

/**
 * What some units say together.
 *
 * @param amount null when nobody said anything, or when it cannot be added up
 * @param missing units that should have said something and did not
 */
record Total(@Nullable BigDecimal amount, List<UnitId> missing) {

    static final Total NOTHING = new Total(null, List.of());
}
