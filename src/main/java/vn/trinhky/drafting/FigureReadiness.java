package vn.trinhky.drafting;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.refusals.FiguresNotRight;
import vn.trinhky.figures.form.FigureForms;
import vn.trinhky.figures.form.Finding;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.Refusal;

/** Whether a part's figures may leave the unit. Missing figures may be missing; those that are there must be right. */
@Component
public class FigureReadiness {

    private final FigureForms forms;
    private final Reporting reporting;

    FigureReadiness(FigureForms forms, Reporting reporting) {
        this.forms = forms;
        this.reporting = reporting;
    }

    /** Why the figures keep the part from being handed on, or null if they do not. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objection(Submission part) {
        List<Finding> blocking =
                forms.inHand(reporting.round(part.round()), part.unit()).blocking();
        return blocking.isEmpty() ? null : new FiguresNotRight(blocking.size(), codes(blocking));
    }

    private static String codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).distinct().collect(Collectors.joining(", "));
    }
}
