package vn.trinhky.dispatch.link;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.NotHere;

/** The page on which the clerk gives a personal link out, and takes it back. */
@Controller
@RequestMapping("/reports/{id}/dispatch/{delivery}/links")
class LinkPages {

    private final Watching watching;
    private final GivingLinks giving;
    private final Issuing issuing;
    private final Compilation compilation;
    private final Reporting reporting;

    LinkPages(Watching watching, GivingLinks giving, Issuing issuing, Compilation compilation, Reporting reporting) {
        this.watching = watching;
        this.giving = giving;
        this.issuing = issuing;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    @GetMapping
    String links(@PathVariable UUID id, @PathVariable UUID delivery, Officer officer, Model model) {
        Delivery to = watching.watched(new DeliveryId(delivery), officer);
        if (!to.report().equals(new ReportId(id))) {
            throw new NotHere();
        }
        List<LinkLine> lines = giving.of(to);
        model.addAttribute("delivery", to)
                .addAttribute("links", lines)
                .addAttribute("anyHolds", lines.stream().anyMatch(LinkLine::holds))
                .addAttribute("toPassOn", to.channel() == ChannelKind.LINK && to.state() == Delivery.State.WAITING)
                .addAttribute("issued", issuing.issued(to.report()))
                .addAttribute(
                        "round", reporting.round(compilation.report(to.report()).round()));
        return "links";
    }

    @PostMapping("/renewal")
    String renew(@PathVariable UUID id, @PathVariable UUID delivery, Officer officer, RedirectAttributes next) {
        giving.renew(new DeliveryId(delivery), officer);
        return back(id, delivery, next, "links.renewed");
    }

    @PostMapping("/revocation")
    String revoke(@PathVariable UUID id, @PathVariable UUID delivery, Officer officer, RedirectAttributes next) {
        giving.revoke(new DeliveryId(delivery), officer);
        return back(id, delivery, next, "links.revokedNow");
    }

    @PostMapping("/passing-on")
    String passOn(
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @RequestParam(defaultValue = "") String how,
            Officer officer,
            RedirectAttributes next) {
        giving.passedOn(new DeliveryId(delivery), how, officer);
        return back(id, delivery, next, "links.passedOn");
    }

    private static String back(UUID report, UUID delivery, RedirectAttributes next, String flash) {
        next.addFlashAttribute("flash", flash);
        return "redirect:/reports/" + report + "/dispatch/" + delivery + "/links";
    }
}
