package vn.trinhky.drafting.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.drafting.EnteredFigures;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.FiguresInSpreadsheet;
import vn.trinhky.drafting.LineChange;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;
import vn.trinhky.upload.FileName;
import vn.trinhky.web.Download;
import vn.trinhky.web.InvalidInput;

/** The form goes out as a spreadsheet, comes in, and shows what it would change before it is taken over. */
@Controller
@RequestMapping("/submissions/{id}")
class SpreadsheetPages {

    /** In bytes: a form of two hundred lines has twenty thousand. */
    static final int MOST = 5 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FigureSheetPages sheets;
    private final FiguresInSpreadsheet figures;
    private final ComparedSheets comparing;
    private final FigureEntering entering;

    SpreadsheetPages(
            FigureSheetPages sheets, FiguresInSpreadsheet figures, ComparedSheets comparing, FigureEntering entering) {
        this.sheets = sheets;
        this.figures = figures;
        this.comparing = comparing;
        this.entering = entering;
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> leave(@PathVariable UUID id, Officer officer) {
        FiguresInSpreadsheet.Leaving leaving = figures.leave(new SubmissionId(id), officer);
        return Download.spreadsheet(leaving.file(), FileName.plain(leaving.name()));
    }

    /** Nothing is saved: the page holds what would be sent. */
    @PostMapping("/figures.xlsx")
    ModelAndView compare(@PathVariable UUID id, Officer officer, HttpServletRequest request) {
        FigureSheet sheet = sheets.own(id, officer);
        try {
            ComparedSheet compared =
                    comparing.compare(new SubmissionId(id), ChosenFile.of(request, MOST, "sheet.TOO_LARGE"), officer);
            HttpStatus status = compared.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
            return sheets.page("figures-sheet", sheet, status)
                    .addObject("compared", compared)
                    .addObject("changes", JSON.writeValueAsString(compared.changes()));
        } catch (InvalidInput refused) {
            return sheets.page("figures-sheet", sheet, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("refused", refused);
        }
    }

    @PostMapping("/figures/taking-over")
    String takeOver(
            @PathVariable UUID id, @RequestParam String changes, Officer officer, RedirectAttributes attributes) {
        EnteredFigures entered = entering.enterAll(new SubmissionId(id), read(changes), officer);
        if (!entered.refused().isEmpty()) {
            throw new InvalidInput("changes", "formOutdated");
        }
        if (entered.overtaken().isEmpty()) {
            attributes.addFlashAttribute("flash", "entry.sheet.taken");
        } else {
            attributes.addFlashAttribute("flash", "entry.sheet.partly");
            attributes.addFlashAttribute("flashDetails", String.join(", ", entered.overtaken()));
        }
        return "redirect:/submissions/" + id + "/figures";
    }

    private static List<LineChange> read(String changes) {
        try {
            return JSON.readValue(changes, new TypeReference<List<LineChange>>() {});
        } catch (JacksonException notOurs) {
            throw new InvalidInput("changes", "formOutdated");
        }
    }
}
