package vn.trinhky.dispatch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** The page on which the clerk watches over the deliveries of an issued report. */
@Controller
class DispatchPages {

    private final Dispatching dispatching;
    private final Issuing issuing;
    private final Compilation compilation;
    private final Reporting reporting;

    DispatchPages(Dispatching dispatching, Issuing issuing, Compilation compilation, Reporting reporting) {
        this.dispatching = dispatching;
        this.issuing = issuing;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    @GetMapping("/reports/{id}/dispatch")
    String deliveries(@PathVariable UUID id, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        List<Delivery> deliveries = dispatching.deliveriesOf(report.id(), officer);
        model.addAttribute("report", report)
                .addAttribute("round", reporting.round(report.round()))
                .addAttribute("issued", issuing.ifIssued(report.id()).orElse(null))
                .addAttribute(
                        "lines",
                        deliveries.stream()
                                .collect(
                                        Collectors.groupingBy(Delivery::line, LinkedHashMap::new, Collectors.toList())))
                .addAttribute("counts", DeliveryCounts.of(deliveries))
                .addAttribute(
                        "onPaper", deliveries.stream().anyMatch(delivery -> delivery.channel() == ChannelKind.PAPER))
                .addAttribute("objection", dispatching.objectionToDispatching(report.id(), officer));
        return "dispatch";
    }

    @PostMapping("/reports/{id}/dispatch/{delivery}/attempt")
    String tryAgain(@PathVariable UUID id, @PathVariable UUID delivery, Officer officer, RedirectAttributes next) {
        dispatching.tryAgain(new DeliveryId(delivery), officer);
        return backTo(id, next, "dispatch.triedAgain");
    }

    @PostMapping("/reports/{id}/dispatch/{delivery}/closing")
    String close(
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @RequestParam String reason,
            Officer officer,
            RedirectAttributes next) {
        dispatching.close(new DeliveryId(delivery), reason, officer);
        return backTo(id, next, "dispatch.closedOne");
    }

    @PostMapping("/reports/{id}/dispatch/closing")
    String closeAll(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        dispatching.closeAll(new ReportId(id), reason, officer);
        return backTo(id, next, "dispatch.closedAll");
    }

    private static String backTo(UUID report, RedirectAttributes next, String flash) {
        next.addFlashAttribute("flash", flash);
        return "redirect:/reports/" + report + "/dispatch";
    }
}
