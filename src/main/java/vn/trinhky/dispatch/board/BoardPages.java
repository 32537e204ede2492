package vn.trinhky.dispatch.board;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** The board of one document and that of all documents of the clerk's office. */
@Controller
class BoardPages {

    /** For how many days at least, as the page offers it. */
    private static final List<Integer> DAYS = List.of(1, 2, 3, 7, 14, 30);

    private final DeliveryBoard boards;
    private final Dispatching dispatching;
    private final Issuing issuing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Clock clock;

    BoardPages(
            DeliveryBoard boards,
            Dispatching dispatching,
            Issuing issuing,
            Compilation compilation,
            Reporting reporting,
            Clock clock) {
        this.boards = boards;
        this.dispatching = dispatching;
        this.issuing = issuing;
        this.compilation = compilation;
        this.reporting = reporting;
        this.clock = clock;
    }

    @GetMapping("/reports/{id}/dispatch")
    String ofDocument(
            @PathVariable UUID id,
            @ModelAttribute("filter") BoardFilter filter,
            @RequestParam(required = false) @Nullable String after,
            Officer officer,
            Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        model.addAttribute("report", report)
                .addAttribute("round", reporting.round(report.round()))
                .addAttribute("issued", issuing.ifIssued(report.id()).orElse(null))
                .addAttribute("onPaper", boards.goesBy(ChannelKind.PAPER, report.id()))
                .addAttribute("objection", dispatching.objectionToDispatching(report.id(), officer))
                .addAttribute("board", boards.ofDocument(report.id(), filter, Mark.read(after)));
        return page("dispatch", after, false, model);
    }

    @GetMapping("/dispatch")
    String ofOffice(
            @ModelAttribute("filter") BoardFilter filter,
            @RequestParam(required = false) @Nullable String after,
            Officer officer,
            Model model) {
        model.addAttribute("objection", null).addAttribute("board", boards.ofOffice(officer, filter, Mark.read(after)));
        return page("dispatch-office", after, true, model);
    }

    private String page(String name, @Nullable String after, boolean office, Model model) {
        model.addAttribute("office", office)
                .addAttribute("isFirst", Mark.read(after) == null)
                .addAttribute("shows", Show.of(office))
                .addAttribute("channels", ChannelKind.values())
                .addAttribute("dayChoices", DAYS)
                .addAttribute("now", clock.instant());
        return name;
    }
}
