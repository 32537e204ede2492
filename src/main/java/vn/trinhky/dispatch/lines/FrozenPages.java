package vn.trinhky.dispatch.lines;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** To whom an issued document went, line by line, and why: for those who work on the report. */
@Controller
class FrozenPages {

    private final FrozenLists lists;
    private final Issuing issuing;
    private final Compilation compilation;
    private final Reporting reporting;

    FrozenPages(FrozenLists lists, Issuing issuing, Compilation compilation, Reporting reporting) {
        this.lists = lists;
        this.issuing = issuing;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    @GetMapping("/reports/{id}/distribution")
    String list(@PathVariable UUID id, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        List<FrozenLine> lines = lists.of(report.id());
        model.addAttribute("report", report)
                .addAttribute("round", reporting.round(report.round()))
                .addAttribute("issued", issuing.ifIssued(report.id()).orElse(null))
                .addAttribute("lines", lines);
        return "distribution-frozen";
    }
}
