package vn.trinhky.review.points;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.review.points.PointLine.RemarkLine;
import vn.trinhky.review.refusals.NotUnderReview;
import vn.trinhky.review.remarks.Remarking;

/** Remarks for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/remarks")
class RemarkApi {

    private final Remarking remarking;
    private final Compilation compilation;

    RemarkApi(Remarking remarking, Compilation compilation) {
        this.remarking = remarking;
        this.compilation = compilation;
    }

    /** @param words what the remark is about; absent for the whole section */
    record NewRemark(
            @NotNull String section,
            @Nullable QuotedWords words,
            @NotNull @Size(max = 10_000) String text) {}

    record Words(@NotNull @Size(max = 10_000) String text) {}

    record Written(UUID id) {}

    /** All remarks on the report, oldest first, each with its thread. */
    @GetMapping
    List<RemarkLine> remarks(@PathVariable UUID id, Officer officer) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        return remarking.remarksOn(report).stream().map(RemarkLine::of).toList();
    }

    /** A remark on the version that lies before its reviewers. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Written remark(@PathVariable UUID id, @Valid @RequestBody NewRemark remark, Officer officer) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        if (report.timesSentToReview() == 0) {
            throw new NotUnderReview();
        }
        FrozenReport text = compilation.frozen(report.id(), report.timesSentToReview());
        var anchor = remark.words() == null ? null : remark.words().in(text, remark.section());
        return new Written(
                remarking.remark(report.id(), text.number(), remark.section(), anchor, remark.text(), officer));
    }

    @PutMapping("/{remark}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable UUID id, @PathVariable UUID remark, @Valid @RequestBody Words words, Officer officer) {
        remarking.edit(new ReportId(id), remark, words.text(), officer);
    }

    @PostMapping("/{remark}/replies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reply(@PathVariable UUID id, @PathVariable UUID remark, @Valid @RequestBody Words words, Officer officer) {
        remarking.reply(new ReportId(id), remark, words.text(), officer);
    }

    @PutMapping("/{remark}/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(@PathVariable UUID id, @PathVariable UUID remark, Officer officer) {
        remarking.resolve(new ReportId(id), remark, officer);
    }

    @DeleteMapping("/{remark}/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable UUID id, @PathVariable UUID remark, Officer officer) {
        remarking.reopen(new ReportId(id), remark, officer);
    }
}
