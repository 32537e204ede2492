package vn.trinhky.dispatch.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
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
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;

/** The letters of one document: what to print, what has gone, who signed for it. */
@Controller
@RequestMapping("/reports/{id}/dispatch/paper")
class PaperPages {

    private final PaperPost post;
    private final PrintedPaper printed;
    private final Dispatching dispatching;
    private final Issuing issuing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Clock clock;

    PaperPages(
            PaperPost post,
            PrintedPaper printed,
            Dispatching dispatching,
            Issuing issuing,
            Compilation compilation,
            Reporting reporting,
            Clock clock) {
        this.post = post;
        this.printed = printed;
        this.dispatching = dispatching;
        this.issuing = issuing;
        this.compilation = compilation;
        this.reporting = reporting;
        this.clock = clock;
    }

    @GetMapping
    String letters(@PathVariable UUID id, Officer officer, Model model) {
        ReportId report = new ReportId(id);
        List<PaperLine> lines = post.linesOf(report, officer);
        model.addAttribute("report", compilation.reportFor(report, officer))
                .addAttribute(
                        "round", reporting.round(compilation.report(report).round()))
                .addAttribute("issued", issuing.ifIssued(report).orElseThrow(NotHere::new))
                .addAttribute("lines", lines)
                .addAttribute(
                        "waiting", lines.stream().filter(PaperLine::waiting).count())
                .addAttribute("today", LocalDate.now(clock))
                .addAttribute("objection", dispatching.objectionToDispatching(report, officer));
        return "paper";
    }

    @PostMapping("/sent")
    String sent(
            @PathVariable UUID id,
            @RequestParam(name = "errand", defaultValue = "") List<UUID> errands,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String how,
            Officer officer,
            RedirectAttributes next) {
        post.sent(new ReportId(id), errands, on, how, officer);
        next.addFlashAttribute("flash", "paper.sent.noted").addFlashAttribute("flashDetails", errands.size());
        return "redirect:/reports/" + id + "/dispatch/paper";
    }

    @PostMapping("/{delivery}/receipt")
    String received(
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String who,
            Officer officer,
            RedirectAttributes next) {
        post.received(new ReportId(id), new DeliveryId(delivery), on, who, officer);
        next.addFlashAttribute("flash", "paper.received.noted").addFlashAttribute("flashDetails", who);
        return "redirect:/reports/" + id + "/dispatch/paper";
    }

    @GetMapping("/list.docx")
    ResponseEntity<byte[]> listAsWord(@PathVariable UUID id, Officer officer) {
        IssuedReport issued = issued(id);
        return Download.word(printed.listAsWord(issued, printable(id, officer)), name("danh-sach", issued));
    }

    @GetMapping("/list.pdf")
    ResponseEntity<byte[]> listAsPdf(@PathVariable UUID id, Officer officer) {
        IssuedReport issued = issued(id);
        return Download.pdf(printed.listAsPdf(issued, printable(id, officer)), name("danh-sach", issued));
    }

    @GetMapping("/labels.docx")
    ResponseEntity<byte[]> labelsAsWord(@PathVariable UUID id, Officer officer) {
        IssuedReport issued = issued(id);
        return Download.word(printed.labelsAsWord(issued, unsent(id, officer)), name("nhan", issued));
    }

    @GetMapping("/labels.pdf")
    ResponseEntity<byte[]> labelsAsPdf(@PathVariable UUID id, Officer officer) {
        IssuedReport issued = issued(id);
        return Download.pdf(printed.labelsAsPdf(issued, unsent(id, officer)), name("nhan", issued));
    }

    private List<PaperLine> printable(UUID id, Officer officer) {
        List<PaperLine> all = post.linesOf(new ReportId(id), officer);
        if (all.isEmpty()) {
            throw new NotHere();
        }
        return all;
    }

    /** Labels are for what still lies here; once everything has gone, for all. */
    private List<PaperLine> unsent(UUID id, Officer officer) {
        List<PaperLine> all = printable(id, officer);
        List<PaperLine> waiting = all.stream().filter(PaperLine::waiting).toList();
        return waiting.isEmpty() ? all : waiting;
    }

    private IssuedReport issued(UUID id) {
        return issuing.ifIssued(new ReportId(id)).orElseThrow(NotHere::new);
    }

    private static String name(String what, IssuedReport issued) {
        return what + "-" + issued.number().fileName();
    }
}
