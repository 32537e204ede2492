package vn.trinhky.compilation.pages;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Oddity;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PageImages;
import vn.trinhky.web.Refusal;

/** The report as one text: pasted whole, entitled, printed as a draft, sent to review. */
@Controller
class WholeTextPages {

    /** Sharp enough to read on a screen. */
    private static final int SCREEN_DPI = 100;

    private final ReportSheets sheets;
    private final Compilation compilation;
    private final ReportWriting writing;
    private final Typesetting typesetting;
    private final PageImages images;
    private final LiveText live;

    WholeTextPages(
            ReportSheets sheets,
            Compilation compilation,
            ReportWriting writing,
            Typesetting typesetting,
            PageImages images,
            LiveText live) {
        this.sheets = sheets;
        this.compilation = compilation;
        this.writing = writing;
        this.typesetting = typesetting;
        this.images = images;
        this.live = live;
    }

    @GetMapping("/reports/{id}/text/whole")
    ModelAndView whole(@PathVariable UUID id, Officer officer, Model model) {
        ReportSheet sheet = sheets.sheet(id, officer);
        return page(sheet, PlainTextWriter.write(joined(sheet)), HttpStatus.OK);
    }

    @PostMapping("/reports/{id}/text/whole")
    ModelAndView saveWhole(
            @PathVariable UUID id,
            @RequestParam String text,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes attributes) {
        ReportSheet before = sheets.sheet(id, officer);
        List<Oddity> oddities;
        try {
            oddities =
                    writing.writeWhole(new ReportId(id), text, version, officer).oddities();
        } catch (Refusal refusal) {
            return page(before, text, HttpStatus.CONFLICT).addObject("refusal", refusal);
        }
        if (oddities.isEmpty()) {
            attributes.addFlashAttribute("flash", "report.savedWhole");
            return new ModelAndView("redirect:/reports/" + id + "/text");
        }
        return whole(id, officer, new org.springframework.ui.ExtendedModelMap())
                .addObject("oddities", oddities)
                .addObject("flash", "report.savedWhole");
    }

    @PostMapping("/reports/{id}/text/subject")
    String entitle(
            @PathVariable UUID id,
            @RequestParam String subject,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes attributes) {
        writing.entitle(new ReportId(id), subject, version, officer);
        attributes.addFlashAttribute("flash", "report.entitled");
        return "redirect:/reports/" + id + "/text";
    }

    @PostMapping("/reports/{id}/text/review")
    String sendToReview(@PathVariable UUID id, Officer officer, RedirectAttributes attributes) {
        compilation.sendToReview(new ReportId(id), officer);
        attributes.addFlashAttribute("flash", "report.sentToReview");
        return "redirect:/reports/" + id + "/text/print";
    }

    /** The pages as they would be printed now; the pictures travel inside the page, so the text is set only once. */
    @GetMapping("/reports/{id}/text/print")
    String print(@PathVariable UUID id, Officer officer, Model model) {
        ReportSheet sheet = sheets.sheet(id, officer);
        byte[] pdf = typesetting.draft(sheet.report().id(), officer);
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, images.pages(pdf))
                        .mapToObj(page -> Base64.getEncoder().encodeToString(images.png(pdf, page, SCREEN_DPI)))
                        .toList());
        return "report-print";
    }

    @GetMapping("/reports/{id}/text/draft.pdf")
    ResponseEntity<byte[]> draft(@PathVariable UUID id, Officer officer) {
        byte[] pdf = typesetting.draft(new ReportId(id), officer);
        String disposition =
                ContentDisposition.inline().filename("du-thao.pdf").build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }

    private static Manuscript joined(ReportSheet sheet) {
        return sheet.report().outline().join(sheet.report().texts().byKey());
    }

    private ModelAndView page(ReportSheet sheet, String text, HttpStatus status) {
        ModelAndView page = new ModelAndView("report-whole", status);
        page.addObject("sheet", sheet);
        page.addObject("text", text);
        FigureSetting setting = FigureSetting.ofReport(sheet.round());
        Manuscript spoken = live.spoken(PlainTextReader.read(text).manuscript(), setting);
        page.addObject("preview", HtmlWriter.write(spoken, setting::origin));
        return page;
    }
}
