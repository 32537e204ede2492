package vn.trinhky.authority.entering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.authority.refusals.Day;
import vn.trinhky.web.Refusal;

/** A delegation never lasts longer than the authority that it comes from. */
public final class LongerThanItsSource extends Refusal {

    public LongerThanItsSource(LocalDate first, @Nullable LocalDate last) {
        super(Day.said(first), last == null ? "…" : Day.said(last));
    }
}
