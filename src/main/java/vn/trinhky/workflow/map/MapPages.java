package vn.trinhky.workflow.map;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;
import vn.trinhky.workflow.map.units.Standing;
import vn.trinhky.workflow.map.units.UnitsAsked;

/** The page on which a round's report and its units' parts are seen on the pictures of their processes. */
@Controller
class MapPages {

    private final RoundMaps maps;

    MapPages(RoundMaps maps) {
        this.maps = maps;
    }

    /**
     * @param state where the parts stand that are listed; the first place that has any without it
     * @param find words of the units' names
     * @param late whether only those behind their deadline are listed
     */
    @GetMapping("/rounds/{id}/map")
    String map(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Standing state,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Locale reader,
            Model model) {
        model.addAttribute("map", maps.map(new RoundId(id), new UnitsAsked(state, find, late, page), officer, reader));
        return "round-map";
    }
}
