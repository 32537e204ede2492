package vn.trinhky.incoming.book;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.incoming.Rights;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/** The register of incoming documents for programs. */
@RestController
@RequestMapping("/api/v1/inbox/book")
class BookApi {

    private final IncomingBook book;
    private final BookSpreadsheet spreadsheet;

    BookApi(IncomingBook book, BookSpreadsheet spreadsheet) {
        this.book = book;
        this.spreadsheet = spreadsheet;
    }

    /**
     * The lines of the officer's units, newest first, fifty a page. How many there are altogether stands in the header {@code
     * X-Total-Count}.
     *
     * @param page counted from 1
     */
    @GetMapping
    ResponseEntity<List<BookLine>> book(
            @ModelAttribute BookFilter filter, @RequestParam(defaultValue = "1") int page, Officer officer) {
        FoundLines found = book.find(Rights.readUnits(officer), filter, Math.max(1, page));
        return ResponseEntity.ok()
                .header("X-Total-Count", Integer.toString(found.all()))
                .body(found.lines());
    }

    @GetMapping("/book.xlsx")
    ResponseEntity<byte[]> spreadsheet(@ModelAttribute BookFilter filter, Officer officer) {
        return Download.spreadsheet(
                spreadsheet.of(book.inOrder(Rights.readUnits(officer), filter, BookSpreadsheet.MOST_LINES)),
                "so-dang-ky-van-ban-den");
    }
}
