package vn.trinhky.dispatch.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way back to the board that a button stands on. */
final class WayBack {

    private WayBack() {}

    /**
     * @param report of the board; null for the board of the office
     * @param flash the key of the sentence that says what happened
     */
    static String back(
            @Nullable UUID report, BoardFilter filter, RedirectAttributes next, String flash, Object... details) {
        next.addFlashAttribute("flash", flash);
        if (details.length > 0) {
            next.addFlashAttribute("flashParts", details);
        }
        return "redirect:" + filter.at(report == null ? "/dispatch" : "/reports/" + report + "/dispatch");
    }
}
