package vn.trinhky.dispatch.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Addressee;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.Sealing;
import vn.trinhky.issuing.seal.DayOfIssue;
import vn.trinhky.issuing.seal.FileChecks;
import vn.trinhky.issuing.seal.Seal;
import vn.trinhky.issuing.seal.SealBook;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.pdf.press.PdfMaker;
import vn.trinhky.regime.Reporting;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.signing.SignedReport;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.Refusal;

/** Lays out for the page what is to be sealed, or what was issued. */
@Component
class IssueView {

    private final Issuing issuing;
    private final Sealing sealing;
    private final SealBook seals;
    private final FileChecks checks;
    private final Dispatching dispatching;
    private final Signing signing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OutgoingRegister register;
    private final FileStore files;
    private final PagePictures pictures;
    private final WorkingCalendar calendar;
    private final Clock clock;

    IssueView(
            Issuing issuing,
            Sealing sealing,
            SealBook seals,
            FileChecks checks,
            Dispatching dispatching,
            Signing signing,
            Compilation compilation,
            Reporting reporting,
            OutgoingRegister register,
            FileStore files,
            PagePictures pictures,
            WorkingCalendar calendar,
            Clock clock) {
        this.issuing = issuing;
        this.sealing = sealing;
        this.seals = seals;
        this.checks = checks;
        this.dispatching = dispatching;
        this.signing = signing;
        this.compilation = compilation;
        this.reporting = reporting;
        this.register = register;
        this.files = files;
        this.pictures = pictures;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Fills the model and names the page. */
    String fill(ReportId id, Officer officer, Model model) {
        Report report = compilation.reportFor(id, officer);
        SignedReport signed = signing.signed(id);
        IssuedReport issued = issuing.ifIssued(id).orElse(null);
        Refusal objection = issuing.objectionToIssuing(id, officer);
        model.addAttribute("report", report)
                .addAttribute("round", reporting.round(report.round()))
                .addAttribute("signed", signed)
                .addAttribute("entry", register.entryOf(id.value()).orElse(null))
                .addAttribute("issued", issued)
                .addAttribute("objection", objection);
        addFile(issued == null ? signed.pdf() : issued.pdf(), model);
        addDay(signed, model);
        Seal begun = seals.on(signed).filter(Seal::isBegun).orElse(null);
        model.addAttribute("begun", begun);
        if (begun != null && begun.waitsForValue() && objection == null) {
            byte[] toSign = sealing.task(id, officer).toSign();
            model.addAttribute("toSign", Base64.getEncoder().encodeToString(toSign));
        }
        addAddressees(id, model);
        return "issue";
    }

    private void addFile(Digest pdf, Model model) {
        byte[] content = files.content(pdf);
        model.addAttribute("pdf", pdf)
                .addAttribute("pages", pictures.pages(content))
                .addAttribute("maker", PdfMaker.of(content))
                .addAttribute("check", checks.report(pdf));
    }

    /** By when the document has to leave. */
    private void addDay(SignedReport signed, Model model) {
        LocalDate today = LocalDate.now(clock);
        DayOfIssue due =
                DayOfIssue.after(LocalDate.ofInstant(signed.signedAt(), clock.getZone()), calendar.days());
        model.addAttribute("due", due)
                .addAttribute("late", due.isLateOn(today))
                .addAttribute("lastDay", due.isLastOn(today));
    }

    private void addAddressees(ReportId id, Model model) {
        List<Addressee> all = dispatching.addresseesOf(id);
        Map<String, List<Addressee>> byLine =
                all.stream().collect(Collectors.groupingBy(Addressee::line, LinkedHashMap::new, Collectors.toList()));
        Map<ChannelKind, Long> byChannel =
                all.stream().collect(Collectors.groupingBy(Addressee::channel, Collectors.counting()));
        model.addAttribute("lines", byLine).addAttribute("channels", byChannel).addAttribute("total", all.size());
    }
}
