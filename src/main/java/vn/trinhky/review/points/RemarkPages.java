package vn.trinhky.review.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.review.remarks.Remarking;

/** The forms in which remarks are written, answered and settled, on the review page and on the list of points. */
@Controller
@RequestMapping("/reports/{id}/remarks")
class RemarkPages {

    private final Remarking remarking;
    private final Compilation compilation;

    RemarkPages(Remarking remarking, Compilation compilation) {
        this.remarking = remarking;
        this.compilation = compilation;
    }

    @PostMapping
    String remark(
            @PathVariable UUID id,
            @RequestParam String section,
            QuotedWords words,
            @RequestParam String text,
            WayBack back,
            Officer officer) {
        FrozenReport version = reviewed(id, officer);
        remarking.remark(version.report(), version.number(), section, words.in(version, section), text, officer);
        return back.of(id);
    }

    /** @param mention the full name of whom the answer is for; absent for everybody */
    @PostMapping("/{remark}/replies")
    String reply(
            @PathVariable UUID id,
            @PathVariable UUID remark,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable String mention,
            WayBack back,
            Officer officer) {
        boolean forOne = mention != null && !mention.isBlank() && !text.isBlank();
        remarking.reply(new ReportId(id), remark, forOne ? "@" + mention + " " + text : text, officer);
        return back.of(id);
    }

    @PostMapping("/{remark}/words")
    String edit(
            @PathVariable UUID id,
            @PathVariable UUID remark,
            @RequestParam String text,
            WayBack back,
            Officer officer) {
        remarking.edit(new ReportId(id), remark, text, officer);
        return back.of(id);
    }

    @PostMapping("/{remark}/resolution")
    String resolve(@PathVariable UUID id, @PathVariable UUID remark, WayBack back, Officer officer) {
        remarking.resolve(new ReportId(id), remark, officer);
        return back.of(id);
    }

    @PostMapping("/{remark}/reopening")
    String reopen(@PathVariable UUID id, @PathVariable UUID remark, WayBack back, Officer officer) {
        remarking.reopen(new ReportId(id), remark, officer);
        return back.of(id);
    }

    private FrozenReport reviewed(UUID id, Officer officer) {
        var report = compilation.reportFor(new ReportId(id), officer);
        return compilation.frozen(report.id(), report.timesSentToReview());
    }
}
