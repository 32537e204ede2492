package vn.trinhky.review.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trinhky.web.Download;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.LayoutSentences;

/** The page on which any officer has the layout of any Word file checked. */
@Controller
@RequestMapping("/layout-check")
class CounterPages {

    private final CheckingCounter counter;
    private final LayoutSentences sentences;

    CounterPages(CheckingCounter counter, LayoutSentences sentences) {
        this.counter = counter;
        this.sentences = sentences;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("profiles", LayoutProfile.values());
        return "layout-upload";
    }

    @PostMapping
    ModelAndView check(
            @RequestParam(required = false) @Nullable LayoutProfile profile,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String reason,
            HttpServletRequest request,
            Locale language) {
        ModelAndView page = new ModelAndView("layout-upload")
                .addObject("profiles", LayoutProfile.values())
                .addObject("wish", new CheckingCounter.Wish(profile, day, reason));
        try {
            CheckedUpload upload = counter.check(request, new CheckingCounter.Wish(profile, day, reason));
            return page.addObject("sheet", FindingsSheet.of(upload, sentences, language));
        } catch (InvalidInput refused) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("refused", refused);
        }
    }

    /** The findings as the browser hands them back: nothing of them was kept here. One row a line, cells between tabs. */
    @PostMapping("/findings.xlsx")
    ResponseEntity<byte[]> sheet(@RequestParam String rows) {
        List<List<String>> table = Arrays.stream(rows.split("\r?\n"))
                .map(row -> List.of(row.split("\t", -1)))
                .toList();
        return Download.spreadsheet(PlainSheet.write(table), "Kiem-tra-the-thuc");
    }
}
