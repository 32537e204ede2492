package vn.trinhky.review;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.compilation.moved.MovedFigures;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.pdf.press.PdfMaker;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.LayoutSentences;

/** The page on which the clerk looks at the draft in print, reads what the check found, and passes or returns it. */
@Controller
class LayoutPages {

    private final Reviewing reviewing;
    private final Compilation compilation;
    private final MovedFigures figures;
    private final Reporting reporting;
    private final Typesetting typesetting;
    private final Proofs proofs;
    private final PagePictures pictures;
    private final LayoutOfVersion layout;
    private final LayoutPassing passing;
    private final LayoutSentences sentences;

    LayoutPages(
            Reviewing reviewing,
            Compilation compilation,
            MovedFigures figures,
            Reporting reporting,
            Typesetting typesetting,
            Proofs proofs,
            PagePictures pictures,
            LayoutOfVersion layout,
            LayoutPassing passing,
            LayoutSentences sentences) {
        this.reviewing = reviewing;
        this.compilation = compilation;
        this.figures = figures;
        this.reporting = reporting;
        this.typesetting = typesetting;
        this.proofs = proofs;
        this.pictures = pictures;
        this.layout = layout;
        this.passing = passing;
        this.sentences = sentences;
    }

    @GetMapping("/reports/{id}/layout")
    String layout(@PathVariable UUID id, Officer officer, Locale language, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        Round round = reporting.round(report.round());
        FrozenReport text = newest(report.id());
        Typesetting.Forms draft = proofs.of(text);
        model.addAttribute("report", report)
                .addAttribute("round", round)
                .addAttribute("text", text)
                .addAttribute("moved", figures.since(text))
                .addAttribute("anotherTemplate", typesetting.hasAnotherTemplate(text))
                .addAttribute("digest", Digest.of(draft.pdf()).value())
                .addAttribute("pages", pictures.pages(draft.pdf()))
                .addAttribute("maker", PdfMaker.of(draft.pdf()))
                .addAttribute("check", ShownCheck.of(layout.check(text), sentences, draft.pdf(), language))
                .addAttribute("profiles", LayoutProfile.values())
                .addAttribute("mayChoose", passing.objectionToChoosing(report.id(), officer) == null)
                .addAttribute("review", reviewing.newest(report.id()).orElseThrow(NotHere::new))
                .addAttribute("objection", reviewing.objectionToLayoutCheck(report.id(), officer));
        return "layout-check";
    }

    @PostMapping("/reports/{id}/layout/clearance")
    String pass(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        passing.pass(new ReportId(id), officer);
        next.addFlashAttribute("flash", "layoutCheck.passed");
        return "redirect:/reports/" + id + "/layout";
    }

    @PostMapping("/reports/{id}/layout/profile")
    String choose(
            @PathVariable UUID id,
            @RequestParam LayoutProfile profile,
            @RequestParam String reason,
            Officer officer,
            RedirectAttributes next) {
        passing.choose(new ReportId(id), profile, reason, officer);
        next.addFlashAttribute("flash", "layoutCheck.profileChosen");
        return "redirect:/reports/" + id + "/layout";
    }

    @PostMapping("/reports/{id}/layout/return")
    String sendBack(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        reviewing.returnLayout(new ReportId(id), reason, officer);
        next.addFlashAttribute("flash", "layoutCheck.returned");
        return "redirect:/reports/" + id + "/layout";
    }

    @GetMapping("/reports/{id}/layout/pages/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable UUID id,
            @PathVariable int page,
            @RequestParam String of,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Officer officer) {
        return pictures.show(proofs.pdf(draftFor(id, officer), of), of, page, known);
    }

    @GetMapping("/reports/{id}/layout/draft.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        FrozenReport text = draftFor(id, officer);
        return Download.pdf(proofs.of(text).pdf(), fileName(text));
    }

    @GetMapping("/reports/{id}/layout/draft.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Officer officer) {
        FrozenReport text = draftFor(id, officer);
        return Download.word(proofs.of(text).word(), fileName(text));
    }

    private FrozenReport draftFor(UUID id, Officer officer) {
        return newest(compilation.reportFor(new ReportId(id), officer).id());
    }

    /** The newest version that was sent to review. */
    private FrozenReport newest(ReportId id) {
        return compilation.frozen(id, reviewing.newest(id).map(Review::number).orElseThrow(NotHere::new));
    }

    private static String fileName(FrozenReport text) {
        return "Du-thao-" + text.number();
    }
}
