package vn.trinhky.dispatch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.regime.Reporting;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.signing.SignedReport;
import vn.trinhky.signing.Signing;

/**
 * The page on which the clerk seals and issues. It belongs to issuing by its act, but stands here because it says
 * beforehand who will receive the document and how, and only dispatch knows that.
 */
@Controller
class IssuePages {

    private final Issuing issuing;
    private final Dispatching dispatching;
    private final Signing signing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OutgoingRegister register;
    private final FileStore files;
    private final PagePictures pictures;

    IssuePages(
            Issuing issuing,
            Dispatching dispatching,
            Signing signing,
            Compilation compilation,
            Reporting reporting,
            OutgoingRegister register,
            FileStore files,
            PagePictures pictures) {
        this.issuing = issuing;
        this.dispatching = dispatching;
        this.signing = signing;
        this.compilation = compilation;
        this.reporting = reporting;
        this.register = register;
        this.files = files;
        this.pictures = pictures;
    }

    @GetMapping("/reports/{id}/issue")
    String issue(@PathVariable UUID id, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        SignedReport signed = signing.signed(report.id());
        model.addAttribute("report", report)
                .addAttribute("round", reporting.round(report.round()))
                .addAttribute("signed", signed)
                .addAttribute("pages", pictures.pages(files.content(signed.pdf())))
                .addAttribute("entry", register.entryOf(id).orElse(null))
                .addAttribute("issued", issuing.ifIssued(report.id()).orElse(null))
                .addAttribute("objection", issuing.objectionToIssuing(report.id(), officer));
        addAddressees(report.id(), model);
        return "issue";
    }

    @PostMapping("/reports/{id}/issue")
    String sealAndIssue(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        issuing.sealAndIssue(signing.signed(new ReportId(id)), officer);
        next.addFlashAttribute("flash", "issuing.done");
        return "redirect:/reports/" + id + "/dispatch";
    }

    private void addAddressees(ReportId id, Model model) {
        List<Addressee> all = dispatching.addresseesOf(id);
        Map<String, List<Addressee>> byLine =
                all.stream().collect(Collectors.groupingBy(Addressee::line, LinkedHashMap::new, Collectors.toList()));
        Map<Delivery.Channel, Long> byChannel =
                all.stream().collect(Collectors.groupingBy(Addressee::channel, Collectors.counting()));
        model.addAttribute("lines", byLine).addAttribute("channels", byChannel).addAttribute("total", all.size());
    }
}
