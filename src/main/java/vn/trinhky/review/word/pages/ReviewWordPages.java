package vn.trinhky.review.word.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.review.word.ReviewingInWord;
import vn.trinhky.review.word.WordProof;
import vn.trinhky.upload.FileName;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.upload.Uploads;
import vn.trinhky.upload.pages.ArrivedFile;
import vn.trinhky.web.Download;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.word.tracked.TrackedText;
import vn.trinhky.word.tracked.WordRedlines;

/** Reviewing in Word: the version goes out, a file comes in, its proof is shown, and only then it is taken over. */
@Controller
@RequestMapping("/reports/{id}/review/word")
class ReviewWordPages {

    private final ReviewingInWord reviewing;
    private final ArrivedFile arrived;
    private final Uploads uploads;
    private final WordRedlines redlines;
    private final Compilation compilation;
    private final Reporting reporting;

    ReviewWordPages(
            ReviewingInWord reviewing,
            ArrivedFile arrived,
            Uploads uploads,
            WordRedlines redlines,
            Compilation compilation,
            Reporting reporting) {
        this.reviewing = reviewing;
        this.arrived = arrived;
        this.uploads = uploads;
        this.redlines = redlines;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    @GetMapping
    ModelAndView inWord(@PathVariable UUID id, Officer officer) {
        return door(id, officer, HttpStatus.OK);
    }

    @GetMapping("/version.docx")
    ResponseEntity<byte[]> leave(@PathVariable UUID id, Officer officer) {
        TrackedText leaving = reviewing.leaving(new ReportId(id), officer);
        return Download.word(redlines.write(leaving), FileName.plain(leaving.title()));
    }

    @PostMapping
    ModelAndView receive(@PathVariable UUID id, Officer officer, HttpServletRequest request) {
        ReportId report = new ReportId(id);
        TextInHand text = reviewing.text(report, officer);
        try {
            UUID upload = arrived.receive(text, request, officer);
            if (reviewing.proof(report, upload, officer).isEmpty()) {
                reviewing.giveUp(report, upload, officer);
                throw new InvalidInput("file", "notAReviewCopy");
            }
            return new ModelAndView("redirect:/reports/" + id + "/review/word/" + upload);
        } catch (InvalidInput refused) {
            if (request.getHeader("HX-Request") != null) {
                throw refused;
            }
            return door(id, officer, HttpStatus.UNPROCESSABLE_CONTENT).addObject("refused", refused);
        }
    }

    @GetMapping("/{upload}")
    ModelAndView proof(@PathVariable UUID id, @PathVariable UUID upload, Officer officer) {
        ReportId report = new ReportId(id);
        WordProof proof = reviewing.proof(report, upload, officer).orElseThrow(NotHere::new);
        TextInHand text = reviewing.text(report, officer);
        return page("review-proof", id, officer, HttpStatus.OK)
                .addObject("proof", ProofSheet.of(proof))
                .addObject("objection", text.objection())
                .addObject("upload", uploads.upload(text, upload, officer));
    }

    @PostMapping("/{upload}/taking-over")
    String takeOver(@PathVariable UUID id, @PathVariable UUID upload, Officer officer, RedirectAttributes next) {
        reviewing.takeOver(new ReportId(id), upload, officer);
        next.addFlashAttribute("flash", "reviewWord.takenOver");
        return "redirect:/reports/" + id + "/review";
    }

    @PostMapping("/{upload}/giving-up")
    String giveUp(@PathVariable UUID id, @PathVariable UUID upload, Officer officer, RedirectAttributes next) {
        reviewing.giveUp(new ReportId(id), upload, officer);
        next.addFlashAttribute("flash", "upload.givenUp");
        return "redirect:/reports/" + id + "/review/word";
    }

    private ModelAndView door(UUID id, Officer officer, HttpStatus status) {
        TextInHand text = reviewing.text(new ReportId(id), officer);
        return page("review-word", id, officer, status)
                .addObject("objection", text.objection())
                .addObject("waiting", uploads.waiting(text.subject(), officer).orElse(null));
    }

    private ModelAndView page(String name, UUID id, Officer officer, HttpStatus status) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        return new ModelAndView(name, status)
                .addObject("report", report)
                .addObject("address", "/reports/" + id + "/review/word")
                .addObject("round", reporting.round(report.round()));
    }
}
