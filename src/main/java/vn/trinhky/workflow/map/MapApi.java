package vn.trinhky.workflow.map;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;
import vn.trinhky.workflow.map.units.Standing;
import vn.trinhky.workflow.map.units.UnitsAsked;

/** Where everything of a round is, for programs: the steps, who holds them since when, and the picture in coordinates. */
@RestController
class MapApi {

    private final RoundMaps maps;

    MapApi(RoundMaps maps) {
        this.maps = maps;
    }

    /**
     * The map of a round.
     *
     * @param state where the parts stand that are listed; the first place that has any without it
     * @param find words of the names of the units that are listed, with or without accents
     * @param late whether only those behind their deadline are listed
     * @param page of these parts, from 1 on
     */
    @GetMapping("/api/v1/rounds/{id}/map")
    RoundMap map(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Standing state,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Locale reader) {
        return maps.map(new RoundId(id), new UnitsAsked(state, find, late, page), officer, reader);
    }
}
