package vn.trinhky.register.book;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.register.KeptColumns;
import vn.trinhky.register.RegisterKeeping;
import vn.trinhky.register.history.EntryChange;
import vn.trinhky.register.history.EntryHistory;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.StatedReason;

/** The register of outgoing documents for programs. */
@RestController
@RequestMapping("/api/v1/register")
class RegisterApi {

    private final RegisterBook book;
    private final RegisterSpreadsheet spreadsheet;
    private final RegisterKeeping keeping;
    private final EntryHistory history;

    RegisterApi(RegisterBook book, RegisterSpreadsheet spreadsheet, RegisterKeeping keeping, EntryHistory history) {
        this.book = book;
        this.spreadsheet = spreadsheet;
        this.keeping = keeping;
        this.history = history;
    }

    /** What the clerk writes into her columns. */
    record Columns(
            @Nullable String keptBy,
            @Nullable Integer copies,
            @Nullable String note) {}

    /**
     * The lines of the bodies that the officer keeps or reads the register for, newest first, fifty a page. How many there
     * are altogether stands in the header {@code X-Total-Count}.
     */
    @GetMapping
    ResponseEntity<List<RegisterLine>> register(
            @ModelAttribute RegisterFilter filter, @RequestParam(defaultValue = "1") int page, Officer officer) {
        FoundLines found = book.find(Readers.bodies(officer), filter, Math.max(1, page));
        return ResponseEntity.ok()
                .header("X-Total-Count", Integer.toString(found.all()))
                .body(found.lines());
    }

    @GetMapping("/book.xlsx")
    ResponseEntity<byte[]> spreadsheet(@ModelAttribute RegisterFilter filter, Officer officer) {
        return Download.spreadsheet(
                spreadsheet.of(book.inOrder(Readers.bodies(officer), filter, RegisterSpreadsheet.MOST_LINES)),
                "so-dang-ky-van-ban-di");
    }

    @GetMapping("/lines/{id}")
    RegisterLine line(@PathVariable UUID id, Officer officer) {
        return book.line(id, Readers.bodies(officer)).orElseThrow(NotHere::new);
    }

    /** Who did what to a line, the latest first. */
    @GetMapping("/lines/{id}/history")
    List<EntryChange> history(@PathVariable UUID id, Officer officer) {
        return history.of(line(id, officer).id());
    }

    @PutMapping("/lines/{id}/columns")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void fill(@PathVariable UUID id, @RequestBody Columns columns, Officer officer) {
        keeping.fill(
                line(id, officer).id(),
                new KeptColumns(
                        columns.keptBy() == null ? "" : columns.keptBy(),
                        columns.copies(),
                        columns.note() == null ? "" : columns.note()),
                officer);
    }

    /** Declares the number of a line void. */
    @PostMapping("/lines/{id}/void")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declareVoid(@PathVariable UUID id, @Valid @RequestBody StatedReason why, Officer officer) {
        keeping.declareVoid(line(id, officer).id(), why.reason(), officer);
    }
}
