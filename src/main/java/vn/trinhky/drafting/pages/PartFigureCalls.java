package vn.trinhky.drafting.pages;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.quoting.AskedFigures;
import vn.trinhky.figures.quoting.ChoosingFigures;
import vn.trinhky.figures.quoting.FigureChoices;
import vn.trinhky.figures.quoting.ShownFigure;
import vn.trinhky.figures.quoting.ShownFigures;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** The figures in a unit's open part: what they say now, and what there is to choose from. Only for the unit's own people. */
@RestController
@RequestMapping({"/submissions/{id}", "/api/v1/submissions/{id}"})
class PartFigureCalls {

    private final Drafting drafting;
    private final Reporting reporting;
    private final ShownFigures figures;
    private final ChoosingFigures choosing;

    PartFigureCalls(Drafting drafting, Reporting reporting, ShownFigures figures, ChoosingFigures choosing) {
        this.drafting = drafting;
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
        Submission part = drafting.ownSubmission(new SubmissionId(id), officer);
        return FigureSetting.ofPart(reporting.round(part.round()), part.unit());
    }
}
