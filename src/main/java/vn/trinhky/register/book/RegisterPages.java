package vn.trinhky.register.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.register.KeptColumns;
import vn.trinhky.register.RegisterEntry;
import vn.trinhky.register.RegisterKeeping;
import vn.trinhky.register.history.EntryHistory;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;

/** The register of outgoing documents, as the officers of the issuing bodies read, keep and print it. */
@Controller
@RequestMapping("/register")
class RegisterPages {

    /** More than that is printed term by term. */
    private static final int MOST_PRINTED = 5_000;

    private final RegisterBook book;
    private final RegisterSpreadsheet spreadsheet;
    private final RegisterKeeping keeping;
    private final EntryHistory history;
    private final OfficeDirectory office;
    private final Clock clock;

    RegisterPages(
            RegisterBook book,
            RegisterSpreadsheet spreadsheet,
            RegisterKeeping keeping,
            EntryHistory history,
            OfficeDirectory office,
            Clock clock) {
        this.book = book;
        this.spreadsheet = spreadsheet;
        this.keeping = keeping;
        this.history = history;
        this.office = office;
        this.clock = clock;
    }

    /**
     * The lines that a filter lets through.
     *
     * @param page counted from 1
     */
    @GetMapping
    String register(
            @ModelAttribute("filter") RegisterFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Model model) {
        List<UUID> bodies = Readers.bodies(officer);
        model.addAttribute("found", book.find(bodies, filter, Math.max(1, page)))
                .addAttribute("bodies", units(bodies))
                .addAttribute("types", book.types(bodies))
                .addAttribute("spans", book.spans(bodies))
                .addAttribute("states", RegisterEntry.State.values());
        return "register";
    }

    @GetMapping("/print")
    String print(@ModelAttribute("filter") RegisterFilter filter, Officer officer, Model model) {
        List<UUID> bodies = Readers.bodies(officer);
        List<RegisterLine> lines = book.inOrder(bodies, filter, MOST_PRINTED + 1);
        List<RegisterLine> printed = lines.subList(0, Math.min(lines.size(), MOST_PRINTED));
        model.addAttribute("lines", printed)
                .addAttribute("cut", lines.size() > MOST_PRINTED)
                .addAttribute("most", MOST_PRINTED)
                .addAttribute(
                        "bodies",
                        units(printed.stream()
                                .map(RegisterLine::body)
                                .distinct()
                                .toList()))
                .addAttribute(
                        "spans",
                        printed.stream().map(RegisterLine::span).distinct().toList())
                .addAttribute("today", LocalDate.now(clock));
        return "register-print";
    }

    @GetMapping("/book.xlsx")
    ResponseEntity<byte[]> spreadsheet(@ModelAttribute RegisterFilter filter, Officer officer) {
        return Download.spreadsheet(
                spreadsheet.of(book.inOrder(Readers.bodies(officer), filter, RegisterSpreadsheet.MOST_LINES)),
                "so-dang-ky-van-ban-di");
    }

    @GetMapping("/lines/{id}")
    String line(@PathVariable UUID id, Officer officer, Model model) {
        RegisterLine line = book.line(id, Readers.bodies(officer)).orElseThrow(NotHere::new);
        model.addAttribute("line", line)
                .addAttribute("body", office.unit(new UnitId(line.body())))
                .addAttribute("history", history.of(id))
                .addAttribute("objectionToFilling", keeping.objectionToFilling(id, officer))
                .addAttribute("objectionToVoiding", keeping.objectionToVoiding(id, officer));
        return "register-line";
    }

    @PostMapping("/lines/{id}/columns")
    String fill(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String keptBy,
            @RequestParam @Nullable Integer copies,
            @RequestParam(defaultValue = "") String note,
            Officer officer,
            RedirectAttributes next) {
        own(id, officer);
        keeping.fill(id, new KeptColumns(keptBy, copies, note), officer);
        next.addFlashAttribute("flash", "register.filled");
        return "redirect:/register/lines/" + id;
    }

    @PostMapping("/lines/{id}/void")
    String declareVoid(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        own(id, officer);
        keeping.declareVoid(id, reason, officer);
        next.addFlashAttribute("flash", "register.voided");
        return "redirect:/register/lines/" + id;
    }

    private void own(UUID id, Officer officer) {
        if (book.line(id, Readers.bodies(officer)).isEmpty()) {
            throw new NotHere();
        }
    }

    private List<Unit> units(List<UUID> bodies) {
        return bodies.stream().map(id -> office.unit(new UnitId(id))).toList();
    }
}
