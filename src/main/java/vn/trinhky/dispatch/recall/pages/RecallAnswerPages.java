package vn.trinhky.dispatch.recall.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.recall.RecallAnswer.Said;
import vn.trinhky.dispatch.recall.Recalls;
import vn.trinhky.office.Officer;

/** The buttons with which an addressee answers to a recall. */
@Controller
class RecallAnswerPages {

    private final Recalls recalls;
    private final Answering answering;

    RecallAnswerPages(Recalls recalls, Answering answering) {
        this.recalls = recalls;
        this.answering = answering;
    }

    @PostMapping("/inbox/{id}/recall-answer")
    String answer(
            @PathVariable UUID id,
            @RequestParam Said said,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes next) {
        if (said == Said.AGREED) {
            recalls.agree(new DeliveryId(id), officer);
        } else {
            recalls.refuse(new DeliveryId(id), reason, officer);
        }
        next.addFlashAttribute("flash", "recall.answered");
        return "redirect:/inbox/" + id;
    }

    @PostMapping("/receipts/{token}/recall-answer")
    String answer(
            @PathVariable UUID token,
            @RequestParam Said said,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        recalls.answered(answering.byToken(token), said, said == Said.REFUSED ? reason : null);
        next.addFlashAttribute("flash", "recall.answered");
        return "redirect:/receipts/" + token;
    }
}
