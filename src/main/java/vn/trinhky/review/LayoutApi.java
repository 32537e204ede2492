package vn.trinhky.review;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.StatedReason;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.LayoutResult;
import vn.trinhky.word.check.LayoutSentences;
import vn.trinhky.word.check.SaidFinding;

/** The clerk's check of the layout for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/layout")
class LayoutApi {

    private final Reviewing reviewing;
    private final LayoutPassing passing;
    private final Compilation compilation;
    private final LayoutOfVersion layout;
    private final LayoutSentences sentences;

    LayoutApi(
            Reviewing reviewing,
            LayoutPassing passing,
            Compilation compilation,
            LayoutOfVersion layout,
            LayoutSentences sentences) {
        this.reviewing = reviewing;
        this.passing = passing;
        this.compilation = compilation;
        this.layout = layout;
        this.sentences = sentences;
    }

    /** @param reason why another profile than the one of the day; never blank */
    record ChosenProfile(LayoutProfile profile, String reason) {}

    /** What departs from the layout rules in the newest version, the gravest first. */
    @GetMapping
    List<SaidFinding> findings(@PathVariable UUID id, Officer officer, Locale language) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        Review review = reviewing.newest(report.id()).orElseThrow(NotHere::new);
        LayoutResult result = layout.check(compilation.frozen(report.id(), review.number()));
        return sentences.said(result, language);
    }

    /** Measures and sets the report by another profile than the one of the day. */
    @PostMapping("/profile")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable UUID id, @RequestBody ChosenProfile chosen, Officer officer) {
        passing.choose(new ReportId(id), chosen.profile(), chosen.reason(), officer);
    }

    @PostMapping("/clearance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pass(@PathVariable UUID id, Officer officer) {
        passing.pass(new ReportId(id), officer);
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendBack(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        reviewing.returnLayout(new ReportId(id), stated.reason(), officer);
    }
}
