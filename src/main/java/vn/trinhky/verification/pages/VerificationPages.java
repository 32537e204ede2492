package vn.trinhky.verification.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trinhky.register.LookupCode;
import vn.trinhky.verification.Found;
import vn.trinhky.verification.PublicRecord;
import vn.trinhky.verification.file.FileAnswer;
import vn.trinhky.web.InvalidInput;

/**
 * The pages that anybody opens from the code on a document. They need neither an account nor a cookie, and no search engine
 * lists them.
 */
@Controller
class VerificationPages {

    private static final String ROOT = "/v";

    private final Counter counter;
    private final Clock clock;

    VerificationPages(Counter counter, Clock clock) {
        this.counter = counter;
        this.clock = clock;
    }

    @ModelAttribute
    void head(HttpServletResponse response, Model model) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        model.addAttribute("checkedAt", clock.instant()).addAttribute("here", ROOT);
    }

    /** @param code as somebody typed it into the field */
    @GetMapping(ROOT)
    String ask(@RequestParam @Nullable String code, Model model) {
        if (code == null || code.isBlank()) {
            return "verification-ask";
        }
        Optional<LookupCode> read = LookupCode.read(code);
        if (read.isPresent()) {
            return "redirect:" + ROOT + "/" + read.get().printed();
        }
        model.addAttribute("typed", code).addAttribute("unreadable", true);
        return "verification-ask";
    }

    @GetMapping(ROOT + "/{typed}")
    ModelAndView show(@PathVariable String typed, HttpServletRequest request, Model model) {
        return page(typed, counter.find(typed, request), model);
    }

    @PostMapping(ROOT)
    String check(HttpServletRequest request, Model model) {
        try {
            answer(counter.check(request, null), model);
        } catch (InvalidInput noFile) {
            model.addAttribute("noFile", true);
        }
        return "verification-ask";
    }

    @PostMapping(ROOT + "/{typed}")
    ModelAndView check(@PathVariable String typed, HttpServletRequest request, Model model) {
        Found found = counter.find(typed, request);
        if (found instanceof Found.Issued issued) {
            try {
                answer(counter.check(request, issued.document()), model);
            } catch (InvalidInput noFile) {
                model.addAttribute("noFile", true);
            }
        }
        return page(typed, found, model);
    }

    private ModelAndView page(String typed, Found found, Model model) {
        model.addAttribute("typed", typed);
        if (found instanceof Found.Issued issued) {
            PublicRecord document = issued.document();
            model.addAttribute("found", issued)
                    .addAttribute("document", document)
                    .addAttribute("successor", counter.successor(found).orElse(null))
                    .addAttribute("corrections", counter.corrections(issued))
                    .addAttribute("here", ROOT + "/" + document.code().printed());
            return new ModelAndView("verification", model.asMap());
        }
        String key =
                found instanceof Found.Voided ? "void" : found instanceof Found.NotIssued ? "notIssued" : "nothing";
        model.addAttribute("nothing", key);
        return new ModelAndView("verification-ask", model.asMap(), HttpStatus.NOT_FOUND);
    }

    private static void answer(FileAnswer answer, Model model) {
        model.addAttribute("answer", answer).addAttribute("pictures", PagePair.of(answer.pages()));
    }

    @ExceptionHandler
    ModelAndView wait(TooManyTries tries, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tries.seconds()));
        ModelAndView page = new ModelAndView("verification-ask", HttpStatus.TOO_MANY_REQUESTS);
        page.addObject("checkedAt", clock.instant())
                .addObject("here", ROOT)
                .addObject("minutes", (tries.seconds() + 59) / 60);
        return page;
    }
}
