package vn.trinhky.pdf.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.trinhky.pdf.libreoffice.LibreOffice;
import vn.trinhky.pdf.press.Press;

/** The administrator's page about the presses: which one is chosen, how LibreOffice is, and a trial sheet. */
@Controller
class PrintingPages {

    private final Press press;
    private final LibreOffice office;
    private final TrialPrint trial;

    PrintingPages(Press press, LibreOffice office, TrialPrint trial) {
        this.press = press;
        this.office = office;
        this.trial = trial;
    }

    @GetMapping("/operations/printing")
    String printing(Model model) {
        return page(model);
    }

    /** Takes some seconds when LibreOffice has to be started for it. */
    @PostMapping("/operations/printing")
    String tryOut(Model model) {
        model.addAttribute("outcomes", trial.print());
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("chosen", press.chosen()).addAttribute("office", office.health());
        return "printing";
    }
}
