package vn.trinhky.compilation.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.regime.UnitGroup;

/**
 * Units by sections, and what became of what each wrote there.
 *
 * @param sections the sections that units write
 * @param kinds the kinds that have contributors, in the regime's order
 * @param rows all units, in the order in which the regime gathers them
 */
record CoverageMap(List<SectionPlan> sections, List<UnitGroup> kinds, List<UnitRow> rows) {

    static final int ROWS_A_PAGE = 50;

    CoverageMap {
        rows = List.copyOf(rows);
    }

    /**
     * The rows of one page.
     *
     * @param found how many units the filter fits
     */
    record Page(List<UnitRow> rows, int found, int number, int pages) {}

    Page page(Filter filter) {
        List<UnitRow> fitting = rows.stream().filter(filter::fits).toList();
        int pages = Math.max(1, (fitting.size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        int number = filter.page(pages);
        List<UnitRow> here =
                fitting.subList((number - 1) * ROWS_A_PAGE, Math.min(fitting.size(), number * ROWS_A_PAGE));
        return new Page(here, fitting.size(), number, pages);
    }

    /**
     * How many units are in each state in a section.
     *
     * @param counts only states that occur
     */
    record SectionTotals(SectionPlan section, Map<Cell.State, Integer> counts) {

        public int of(String state) {
            return counts.getOrDefault(Cell.State.valueOf(state), 0);
        }
    }

    /** Over all units, whatever a page shows of them. */
    List<SectionTotals> totals() {
        return java.util.stream.IntStream.range(0, sections.size())
                .mapToObj(this::totals)
                .toList();
    }

    private SectionTotals totals(int section) {
        Map<Cell.State, Integer> counts = new EnumMap<>(Cell.State.class);
        rows.forEach(row -> counts.merge(row.cells().get(section).state(), 1, Integer::sum));
        return new SectionTotals(sections.get(section), counts);
    }

    /** How many contributions, each a unit in a section, wait for a decision. */
    int open() {
        return (int) rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::isOpen)
                .count();
    }

    List<UnitRow> openRows() {
        return rows.stream().filter(UnitRow::isOpen).toList();
    }
}
