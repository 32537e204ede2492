package vn.trinhky.dispatch.board;

import java.util.List;
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
import vn.trinhky.office.Officer;
import vn.trinhky.web.InvalidInput;

/** What the clerk does about those that she has ticked, or about all that the board shows. */
@Controller
class ChosenPages {

    /** So many are reminded with one press; more belong to more than one document. */
    private static final int MOST = 20_000;

    private static final int NAMED = 5;

    private final AddresseeReminding reminding;
    private final Decisions decisions;
    private final DeliveryBoard boards;

    ChosenPages(AddresseeReminding reminding, Decisions decisions, DeliveryBoard boards) {
        this.reminding = reminding;
        this.decisions = decisions;
        this.boards = boards;
    }

    /** @param all whether everybody that the board shows is meant, on all its pages */
    @PostMapping({"/dispatch/reminders", "/reports/{id}/dispatch/reminders"})
    String remind(
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") List<UUID> delivery,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String words,
            @ModelAttribute BoardFilter filter,
            Officer officer,
            RedirectAttributes next) {
        List<DeliveryId> chosen = all ? boards.all(extent(id, officer), filter, MOST) : chosen(delivery);
        AddresseeReminding.Reminded done = reminding.remind(chosen, words, officer);
        String said = done.reminded() == 0
                ? "board.reminded.none"
                : done.leftOut() == 0 ? "board.reminded" : "board.reminded.some";
        String called = done.toCall().isEmpty() ? "" : ".call";
        return WayBack.back(
                id,
                filter,
                next,
                said + called,
                done.reminded(),
                done.leftOut(),
                names(done.toCall()),
                done.toCall().size());
    }

    @PostMapping({"/dispatch/attempts", "/reports/{id}/dispatch/attempts"})
    String tryAgain(
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") List<UUID> delivery,
            @ModelAttribute BoardFilter filter,
            Officer officer,
            RedirectAttributes next) {
        int tried = decisions.tryAgain(chosen(delivery), officer);
        return WayBack.back(id, filter, next, tried == 0 ? "board.again.none" : "board.again", tried);
    }

    @PostMapping({"/dispatch/closings", "/reports/{id}/dispatch/closings"})
    String close(
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") List<UUID> delivery,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute BoardFilter filter,
            Officer officer,
            RedirectAttributes next) {
        int closed = decisions.close(chosen(delivery), reason, officer);
        return WayBack.back(id, filter, next, "board.closed", closed);
    }

    /** As many as a sentence can bear. */
    private static String names(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + (names.size() > NAMED ? "…" : "");
    }

    private static Extent extent(@Nullable UUID report, Officer officer) {
        return report == null ? Extent.office(officer) : Extent.document(new ReportId(report));
    }

    private static List<DeliveryId> chosen(List<UUID> ids) {
        if (ids.isEmpty()) {
            throw new InvalidInput("delivery", "nobodyChosen");
        }
        return ids.stream().map(DeliveryId::new).toList();
    }
}
