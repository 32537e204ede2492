package vn.trinhky.compilation.desk.view;

import java.util.List;
import java.util.Locale;
import vn.trinhky.regime.UnitGroup;

/**
 * The units of one kind, a page at a time.
 *
 * @param total how many units of this kind there are with this filter
 * @param submitted how many of them wrote for the section
 * @param page counted from 1
 */
public record ContributionKind(UnitGroup kind, int total, int submitted, int page, List<ContributionLine> lines) {

    /** How many units of a kind are shown at a time. */
    public static final int AT_A_TIME = 20;

    /** Empty for the units of no kind. */
    public String name(Locale locale) {
        boolean english = locale.getLanguage().equals("en") && !kind.nameEn().isEmpty();
        return english ? kind.nameEn() : kind.name();
    }

    /** How many units come after those that are shown. */
    public int left() {
        return Math.max(0, total - page * AT_A_TIME);
    }
}
