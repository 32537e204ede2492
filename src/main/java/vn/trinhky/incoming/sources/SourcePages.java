package vn.trinhky.incoming.sources;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;

/** The buttons by which an arrived document becomes a source of a round. */
@Controller
@RequestMapping("/inbox/{id}/rounds/{round}")
class SourcePages {

    private final Sources sources;
    private final TextTaking taking;

    SourcePages(Sources sources, TextTaking taking) {
        this.sources = sources;
        this.taking = taking;
    }

    @PostMapping("/use")
    String use(@PathVariable UUID id, @PathVariable UUID round, Officer officer, RedirectAttributes next) {
        sources.use(new IncomingId(id), new RoundId(round), officer);
        next.addFlashAttribute("flash", "inbox.used");
        return "redirect:/inbox/" + id;
    }

    @PostMapping("/drop")
    String drop(@PathVariable UUID id, @PathVariable UUID round, Officer officer, RedirectAttributes next) {
        sources.drop(new IncomingId(id), new RoundId(round), officer);
        next.addFlashAttribute("flash", "inbox.notUsed");
        return "redirect:/inbox/" + id;
    }

    @PostMapping("/text")
    String bring(@PathVariable UUID id, @PathVariable UUID round, Officer officer) {
        return "redirect:" + taking.bring(new IncomingId(id), new RoundId(round), officer);
    }
}
