package vn.trinhky.drafting.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.AskedBack;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartFigures;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.PartRequest.Kind;
import vn.trinhky.drafting.PartReturning;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.drafting.asking.AskingForm.Choice;
import vn.trinhky.drafting.entry.FigureRow;
import vn.trinhky.drafting.entry.FigureTables;
import vn.trinhky.manuscript.view.Excerpt;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.web.NotHere;

/** Puts together what the compiler may choose from. */
@Component
class AskingForms {

    private final Drafting drafting;
    private final PartReturning returning;
    private final PartFigures figures;
    private final FigureTables tables;
    private final Reporting reporting;
    private final OfficeDirectory office;

    AskingForms(
            Drafting drafting,
            PartReturning returning,
            PartFigures figures,
            FigureTables tables,
            Reporting reporting,
            OfficeDirectory office) {
        this.drafting = drafting;
        this.returning = returning;
        this.figures = figures;
        this.tables = tables;
        this.reporting = reporting;
        this.office = office;
    }

    /** @throws NotHere for those who do not compile the round, and while nothing was submitted */
    AskingForm of(SubmissionId id, Optional<String> section, Optional<String> figure, Officer officer) {
        PartProgress part = drafting.progress(id, officer);
        Round round = reporting.round(part.round());
        if (!round.isCompiledBy(officer)) {
            throw new NotHere();
        }
        SubmittedVersion submitted = drafting.submitted(id).orElseThrow(NotHere::new);
        AskedBack open = new AskedBack(returning.requests(id, officer));
        List<Choice> choices = new ArrayList<>();
        for (SectionPlan plan : round.plan().contributedSections()) {
            if (open.section(plan.key()).isEmpty()) {
                choices.add(section(plan, round, submitted, section.equals(Optional.of(plan.key()))));
            }
        }
        for (FigureRow row : tables.submitted(figures.submitted(id, officer)).rows()) {
            if (!row.computed() && open.figure(row.code()).isEmpty()) {
                boolean chosen = figure.equals(Optional.of(row.code()));
                choices.add(new Choice(Kind.FIGURE, row.code(), row.name(), row.shown(), chosen));
            }
        }
        return new AskingForm(part, round, office.unit(part.unit()).name(), choices, open.requests());
    }

    private static Choice section(SectionPlan plan, Round round, SubmittedVersion submitted, boolean chosen) {
        String title = plan.key() + ". " + RegimePlan.inPeriod(plan.title(), round.period());
        return new Choice(
                Kind.SECTION,
                plan.key(),
                title,
                Excerpt.of(submitted.text(plan.key()).blocks()),
                chosen);
    }
}
