package vn.trinhky.compilation.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportHistory;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.writing.ComparedText;
import vn.trinhky.writing.HistoryViews;
import vn.trinhky.writing.VersionLine;
import vn.trinhky.writing.VersionText;

/** The versions of a report for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/text/history")
class ReportHistoryApi {

    private final ReportHistory versions;
    private final ReportHistoryPlaces places;
    private final HistoryViews views;

    ReportHistoryApi(ReportHistory versions, ReportHistoryPlaces places, HistoryViews views) {
        this.versions = versions;
        this.places = places;
        this.views = views;
    }

    /** Newest first. */
    @GetMapping
    List<VersionLine> versions(@PathVariable UUID id, Officer officer) {
        return versions.all(new ReportId(id), officer);
    }

    @GetMapping("/{number}")
    VersionText version(@PathVariable UUID id, @PathVariable int number, Officer officer) {
        return VersionText.of(versions.one(new ReportId(id), number, officer));
    }

    /** A number that is missing means the text as it stands. */
    @GetMapping("/comparison")
    ComparedText compare(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            Officer officer) {
        return views.compared(places.place(id, officer), versions.compare(new ReportId(id), from, to, officer));
    }

    @PostMapping("/{number}/bringing-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bringBack(@PathVariable UUID id, @PathVariable int number, Officer officer) {
        versions.bringBack(new ReportId(id), number, officer);
    }
}
