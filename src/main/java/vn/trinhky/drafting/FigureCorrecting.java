package vn.trinhky.drafting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.refusals.FiguresClosed;
import vn.trinhky.drafting.refusals.FiguresWithTheUnit;
import vn.trinhky.drafting.refusals.MayNotCorrectFigures;
import vn.trinhky.figures.FigureHandover;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FigureForms;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.figures.form.Finding;
import vn.trinhky.figures.form.FindingWords;
import vn.trinhky.figures.form.Reading;
import vn.trinhky.figures.form.TypedFigure;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** A submitted figure turns out to be wrong: one of those who answer for it says so, with a reason. */
@Component
public class FigureCorrecting {

    private final Submissions submissions;
    private final Reporting reporting;
    private final FigureForms forms;
    private final FigureHandover handover;
    private final FindingWords words;

    FigureCorrecting(
            Submissions submissions,
            Reporting reporting,
            FigureForms forms,
            FigureHandover handover,
            FindingWords words) {
        this.submissions = submissions;
        this.reporting = reporting;
        this.forms = forms;
        this.handover = handover;
        this.words = words;
    }

    /** Why this officer may not correct submitted figures of the part now, or null if she may. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objection(SubmissionId id, Officer officer) {
        Submission part = submissions.findById(id).orElseThrow(NotHere::new);
        return objection(part, reporting.round(part.round()), officer);
    }

    private static @Nullable Refusal objection(Submission part, Round round, Officer officer) {
        if (!round.isCompiledBy(officer) && !officer.holds(PostKind.UNIT_APPROVER, part.unit())) {
            return new MayNotCorrectFigures();
        }
        if (round.state() == Round.State.CLOSED) {
            return new FiguresClosed();
        }
        // a part that was returned is corrected by its drafter, in the form itself
        boolean submitted = part.state() == Submission.State.SUBMITTED || part.state() == Submission.State.ACCEPTED;
        return submitted ? null : new FiguresWithTheUnit();
    }

    /**
     * Corrects one figure; what was submitted before stays on record. Figures that belong together may be corrected one
     * after the other, so only the line itself is checked.
     *
     * @throws InvalidInput if the figure cannot be taken, says what was said before, or no reason is stated
     */
    @Transactional
    public void correct(SubmissionId id, String code, TypedFigure typed, String reason, Officer officer) {
        Submission part = submissions.lock(id).orElseThrow(NotHere::new);
        Round round = reporting.round(part.round());
        if (!part.belongsTo(officer) && !round.isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        Refusal.raise(objection(part, round, officer));
        FigureForm form = forms.submitted(round, part.unit());
        FigureLine line = form.line(code).orElseThrow(NotHere::new);
        Said said = taken(form, line, typed);
        handover.correct(round, part.unit(), line.indicator().id(), said, reason, officer);
    }

    private Said taken(FigureForm form, FigureLine line, TypedFigure typed) {
        Reading read = Reading.of(typed, line.indicator(), line.definition());
        if (read.wrong() != null) {
            throw wrong(read.wrong());
        }
        Said said = read.said();
        if (said == null) {
            throw new InvalidInput("value", "figureMissing");
        }
        if (TypedFigure.of(said, line.definition()).equals(line.typed())) {
            throw new InvalidInput("value", "figureSame");
        }
        List<Finding> found = form.saying(Map.of(line.code(), said)).blocking().stream()
                .filter(finding -> finding.code().equals(line.code()) && finding.isAboutTheLineAlone())
                .toList();
        if (!found.isEmpty()) {
            throw wrong(found.get(0));
        }
        return line.said() == null ? said : said.shownBy(line.said().evidence());
    }

    private InvalidInput wrong(Finding finding) {
        return new InvalidInput("value", "figureNotRight", words.sentence(finding));
    }
}
