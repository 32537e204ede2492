package vn.trinhky.workflow.map.units;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.brief.Leaf;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Round;
import vn.trinhky.workflow.map.pace.PaceOfRound;

/** Counts the parts of a round and shows a page of them; only that page's units, tasks and people are asked for. */
@Component
public class UnitsSheets {

    /** So many fit on a screen in four columns. */
    static final int ON_A_PAGE = 60;

    private final UnitsSearch search;
    private final UnitCells cells;

    UnitsSheets(UnitsSearch search, UnitCells cells) {
        this.search = search;
        this.cells = cells;
    }

    /** The first part that the officer may know of. */
    public PartProgress first(Round round, Officer officer) {
        return search.parts(search.find(round, UnitsAsked.ALL, officer), null, Leaf.first(1))
                .get(0);
    }

    public UnitsSheet sheet(Round round, UnitsAsked asked, PaceOfRound pace, Officer officer) {
        UnitsFound found = search.find(round, asked, officer);
        Standing chosen = chosen(asked, found.found());
        Leaf leaf = Leaf.of(chosen == null ? 0 : found.foundAt(chosen), asked.page(), ON_A_PAGE);
        List<PartProgress> shown = chosen == null ? List.of() : search.parts(found, chosen, leaf);
        return new UnitsSheet(
                found.counts(),
                found.late(),
                asked,
                found.found(),
                chosen,
                leaf.page(),
                leaf.pages(),
                cells.of(shown, round, pace, officer));
    }

    private static @Nullable Standing chosen(UnitsAsked asked, Map<Standing, Long> found) {
        Standing wanted = asked.standing();
        return wanted != null && found.containsKey(wanted)
                ? wanted
                : found.keySet().stream().findFirst().orElse(null);
    }
}
