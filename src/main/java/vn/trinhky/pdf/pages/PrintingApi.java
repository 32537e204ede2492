package vn.trinhky.pdf.pages;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.pdf.libreoffice.LibreOffice;
import vn.trinhky.pdf.press.PdfMaker;
import vn.trinhky.pdf.press.Press;

/** The presses for programs that watch over the application. */
@RestController
@RequestMapping("/api/v1/operations/printing")
class PrintingApi {

    private final Press press;
    private final LibreOffice office;
    private final TrialPrint trial;

    PrintingApi(Press press, LibreOffice office, TrialPrint trial) {
        this.press = press;
        this.office = office;
        this.trial = trial;
    }

    record Printing(PdfMaker chosen, LibreOffice.Health libreOffice) {}

    @GetMapping
    Printing printing() {
        return new Printing(press.chosen(), office.health());
    }

    @PostMapping("/trial")
    List<TrialPrint.Outcome> tryOut() {
        return trial.print();
    }
}
