package vn.trinhky.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.brief.Leaf;
import vn.trinhky.office.UnitId;
import vn.trinhky.workflow.map.units.Standing;
import vn.trinhky.workflow.map.units.UnitsAsked;
import vn.trinhky.workflow.map.units.UnitsFound;

/**
 * The units of a round that an officer may know of: all of them counted, a page of them in lines.
 *
 * @param result what was found of all
 * @param chosen the place whose units are shown; null for all places
 * @param missing the first of those that have never submitted, whatever was looked for; only while the officer may end the
 *     collection
 */
record UnitsTable(
        UnitsAsked asked,
        UnitsFound result,
        @Nullable Standing chosen,
        Leaf leaf,
        List<PartLine> lines,
        List<String> missing) {

    /** So many are read as one table. */
    static final int ON_A_PAGE = 50;

    /** So many names are a question that somebody reads before she answers. */
    static final int NAMED = 24;

    public long all() {
        return result.all();
    }

    public long submitted() {
        return result.submitted();
    }

    public long allMissing() {
        return all() - submitted();
    }

    /** How many of the missing are not named. */
    public long unnamed() {
        return allMissing() - missing.size();
    }

    public Map<Standing, Long> found() {
        return result.found();
    }

    public long allFound() {
        return result.allFound();
    }

    public long late() {
        return result.late();
    }

    public int page() {
        return leaf.page();
    }

    public int pages() {
        return leaf.pages();
    }

    /** Whether it is worth looking for some of them. */
    public boolean isLong() {
        return all() > ON_A_PAGE;
    }

    /** Whether only some of them are shown, wherever they stand. */
    public boolean isNarrowed() {
        return asked.narrows();
    }

    /** The units in the lines. */
    public List<UnitId> shown() {
        return lines.stream().map(line -> line.part().unit()).toList();
    }
}
