package vn.trinhky.incoming.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.incoming.Rights;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Download;
import vn.trinhky.web.Formats;

/** The register of incoming documents, as the officers of its unit read and print it. */
@Controller
@RequestMapping("/inbox/book")
class BookPages {

    /** More than that is printed month by month. */
    private static final int MOST_PRINTED = 5_000;

    private final IncomingBook book;
    private final BookSpreadsheet spreadsheet;
    private final OfficeDirectory office;
    private final Clock clock;

    BookPages(IncomingBook book, BookSpreadsheet spreadsheet, OfficeDirectory office, Clock clock) {
        this.book = book;
        this.spreadsheet = spreadsheet;
        this.office = office;
        this.clock = clock;
    }

    /**
     * The lines that a filter lets through.
     *
     * @param page counted from 1
     */
    @GetMapping
    String book(
            @ModelAttribute("filter") BookFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Model model) {
        UUID[] units = Rights.readUnits(officer);
        model.addAttribute("found", book.find(units, filter, Math.max(1, page)))
                .addAttribute("units", units(Stream.of(units)))
                .addAttribute("years", book.years(units));
        return "arrivals";
    }

    @GetMapping("/print")
    String print(@ModelAttribute("filter") BookFilter filter, Officer officer, Model model) {
        List<BookLine> lines = book.inOrder(Rights.readUnits(officer), filter, MOST_PRINTED + 1);
        List<BookLine> printed = lines.subList(0, Math.min(lines.size(), MOST_PRINTED));
        model.addAttribute("lines", printed)
                .addAttribute("cut", lines.size() > MOST_PRINTED)
                .addAttribute("most", MOST_PRINTED)
                .addAttribute("units", units(printed.stream().map(BookLine::unit).distinct()))
                .addAttribute(
                        "years",
                        printed.stream().map(BookLine::year).distinct().sorted().toList())
                .addAttribute("today", LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE));
        return "arrivals-print";
    }

    @GetMapping("/book.xlsx")
    ResponseEntity<byte[]> spreadsheet(@ModelAttribute BookFilter filter, Officer officer) {
        return Download.spreadsheet(
                spreadsheet.of(book.inOrder(Rights.readUnits(officer), filter, BookSpreadsheet.MOST_LINES)),
                "so-dang-ky-van-ban-den");
    }

    private List<Unit> units(Stream<UUID> ids) {
        return ids.map(id -> office.unit(new UnitId(id))).toList();
    }
}
