package vn.trinhky.review;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.StatedReason;
import vn.trinhky.word.check.Finding;
import vn.trinhky.word.check.LayoutCheck;

/** The clerk's check of the layout for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/layout")
class LayoutApi {

    private final Reviewing reviewing;
    private final Compilation compilation;
    private final Typesetting typesetting;
    private final Proofs proofs;
    private final LayoutCheck check;
    private final MessageSource messages;

    LayoutApi(
            Reviewing reviewing,
            Compilation compilation,
            Typesetting typesetting,
            Proofs proofs,
            LayoutCheck check,
            MessageSource messages) {
        this.reviewing = reviewing;
        this.compilation = compilation;
        this.typesetting = typesetting;
        this.proofs = proofs;
        this.check = check;
        this.messages = messages;
    }

    /** @param ground where the rule stands */
    record LayoutFinding(String rule, String ground, String found, String sentence) {}

    /** What departs from the layout rules in the newest version; advice that stops nobody. */
    @GetMapping
    List<LayoutFinding> findings(@PathVariable UUID id, Officer officer, Locale language) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        Review review = reviewing.newest(report.id()).orElseThrow(NotHere::new);
        FrozenReport text = compilation.frozen(report.id(), review.number());
        return check.check(proofs.of(text).word(), typesetting.layout(text)).stream()
                .map(finding -> finding(finding, language))
                .toList();
    }

    @PostMapping("/clearance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pass(@PathVariable UUID id, Officer officer) {
        reviewing.passLayout(new ReportId(id), officer);
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendBack(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        reviewing.returnLayout(new ReportId(id), stated.reason(), officer);
    }

    private LayoutFinding finding(Finding finding, Locale language) {
        String sentence =
                messages.getMessage(finding.messageKey(), finding.arguments().toArray(), language);
        return new LayoutFinding(finding.rule(), finding.ground(), finding.found(), sentence);
    }
}
