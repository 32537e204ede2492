package vn.trinhky.dispatch.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.office.Officer;

/** What the clerk does about one delivery, from either board; she comes back to what she was looking at. */
@Controller
class OneDeliveryPages {

    private final Watching watching;

    OneDeliveryPages(Watching watching) {
        this.watching = watching;
    }

    @PostMapping({"/dispatch/{delivery}/attempt", "/reports/{id}/dispatch/{delivery}/attempt"})
    String tryAgain(
            @PathVariable(required = false) @Nullable UUID id,
            @PathVariable UUID delivery,
            @ModelAttribute BoardFilter filter,
            Officer officer,
            RedirectAttributes next) {
        watching.tryAgain(new DeliveryId(delivery), officer);
        return WayBack.back(id, filter, next, "dispatch.triedAgain");
    }

    /** @param to the way that it shall go now */
    @PostMapping({"/dispatch/{delivery}/way", "/reports/{id}/dispatch/{delivery}/way"})
    String goAnotherWay(
            @PathVariable(required = false) @Nullable UUID id,
            @PathVariable UUID delivery,
            @RequestParam ChannelKind to,
            @ModelAttribute BoardFilter filter,
            Officer officer,
            RedirectAttributes next) {
        watching.goAnotherWay(new DeliveryId(delivery), to, officer);
        return WayBack.back(id, filter, next, to.isByHand() ? "board.rerouted.byHand" : "board.rerouted");
    }

    @PostMapping({"/dispatch/{delivery}/closing", "/reports/{id}/dispatch/{delivery}/closing"})
    String close(
            @PathVariable(required = false) @Nullable UUID id,
            @PathVariable UUID delivery,
            @RequestParam String reason,
            @ModelAttribute BoardFilter filter,
            Officer officer,
            RedirectAttributes next) {
        watching.close(new DeliveryId(delivery), reason, officer);
        return WayBack.back(id, filter, next, "dispatch.closedOne");
    }

    /** All of one document that are still open. */
    @PostMapping("/reports/{id}/dispatch/closing")
    String closeAll(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        watching.closeAll(new ReportId(id), reason, officer);
        return WayBack.back(id, BoardFilter.USUAL, next, "dispatch.closedAll");
    }
}
