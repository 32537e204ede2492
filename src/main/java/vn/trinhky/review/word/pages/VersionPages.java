package vn.trinhky.review.word.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.manuscript.redline.WordCount;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.NotHere;

/** Any two versions that were sent to review against each other, for all who work on the report. */
@Controller
class VersionPages {

    private final Compilation compilation;
    private final Reporting reporting;

    VersionPages(Compilation compilation, Reporting reporting) {
        this.compilation = compilation;
        this.reporting = reporting;
    }

    /** A section that differs. */
    record Differing(String heading, WordCount words, Manuscript before, Manuscript after) {}

    /** @param from the version before the newest if it is missing; @param to the newest */
    @GetMapping("/reports/{id}/review/compare")
    ModelAndView compare(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            Officer officer) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        if (report.timesSentToReview() == 0) {
            throw new NotHere();
        }
        int later = to.orElse(report.timesSentToReview());
        FrozenReport before = compilation.frozen(report.id(), from.orElse(Math.max(1, later - 1)));
        FrozenReport after = compilation.frozen(report.id(), later);
        return new ModelAndView("review-compare")
                .addObject("report", report)
                .addObject("round", reporting.round(report.round()))
                .addObject("before", before)
                .addObject("after", after)
                .addObject("versions", versions(report))
                .addObject("sections", differing(before, after));
    }

    private List<FrozenReport> versions(Report report) {
        return IntStream.rangeClosed(1, report.timesSentToReview())
                .mapToObj(number -> compilation.frozen(report.id(), number))
                .toList();
    }

    private static List<Differing> differing(FrozenReport before, FrozenReport after) {
        Map<String, String> headings = ProofSheet.headings(after);
        ProofSheet.headings(before).forEach(headings::putIfAbsent);
        List<String> keys = new ArrayList<>(
                after.outline().entries().stream().map(Outline.Entry::key).toList());
        before.outline().entries().stream()
                .map(Outline.Entry::key)
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        List<Differing> differing = new ArrayList<>();
        for (String key : keys) {
            Manuscript old = before.texts().of(key);
            Manuscript now = after.texts().of(key);
            Redline redline = Redline.of(old, now);
            if (!redline.isUnchanged()) {
                differing.add(new Differing(headings.getOrDefault(key, ""), redline.words(), old, now));
            }
        }
        return differing;
    }
}
