package vn.trinhky.review.changes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;

/** The buttons with which a reviewer ticks off sections. */
@Controller
@RequestMapping("/reports/{id}/review/sections/{section}")
class SectionPages {

    private final ClearingSections clearing;

    SectionPages(ClearingSections clearing) {
        this.clearing = clearing;
    }

    @PostMapping("/clearance")
    String clear(
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam(required = false) @Nullable String show,
            Officer officer) {
        clearing.clear(new ReportId(id), section, officer);
        return backTo(id, section, show);
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam(required = false) @Nullable String show,
            Officer officer) {
        clearing.reopen(new ReportId(id), section, officer);
        return backTo(id, section, show);
    }

    private static String backTo(UUID id, String section, @Nullable String show) {
        String query = "all".equals(show) ? "?show=all" : "";
        return "redirect:/reports/" + id + "/review" + query + "#s-" + section;
    }
}
