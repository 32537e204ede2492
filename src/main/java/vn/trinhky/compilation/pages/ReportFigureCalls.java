package vn.trinhky.compilation.pages;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.figures.quoting.AskedFigures;
import vn.trinhky.figures.quoting.ChoosingFigures;
import vn.trinhky.figures.quoting.FigureChoices;
import vn.trinhky.figures.quoting.ShownFigure;
import vn.trinhky.figures.quoting.ShownFigures;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** The figures in an open report: what they say now, and what there is to choose from. */
@RestController
@RequestMapping({"/reports/{id}/text", "/api/v1/reports/{id}"})
class ReportFigureCalls {

    private final Compilation compilation;
    private final Reporting reporting;
    private final ShownFigures figures;
    private final ChoosingFigures choosing;

    ReportFigureCalls(Compilation compilation, Reporting reporting, ShownFigures figures, ChoosingFigures choosing) {
        this.compilation = compilation;
        this.reporting = reporting;
        this.figures = figures;
        this.choosing = choosing;
    }

    /** Changes nothing; the questions travel in the body because there may be hundreds of them. */
    @PostMapping("/figure-answers")
    List<ShownFigure> answers(@PathVariable UUID id, @Valid @RequestBody AskedFigures asked, Officer officer) {
        return figures.shown(asked, setting(id, officer));
    }

    @GetMapping("/figure-choices")
    FigureChoices choices(@PathVariable UUID id, Officer officer) {
        return choosing.choices(setting(id, officer));
    }

    private FigureSetting setting(UUID id, Officer officer) {
        return FigureSetting.ofReport(
                reporting.round(compilation.reportFor(new ReportId(id), officer).round()));
    }
}
