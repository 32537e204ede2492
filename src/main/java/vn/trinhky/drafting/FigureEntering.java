package vn.trinhky.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.EvidenceFiles;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FigureForms;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.figures.form.Finding;
import vn.trinhky.figures.form.Reading;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** How a unit fills in its figures. Several people may do so at once: their lines are joined one by one. */
@Component
public class FigureEntering {

    private final Submissions submissions;
    private final Reporting reporting;
    private final FigureForms forms;
    private final FigureSheets sheets;
    private final EvidenceFiles files;

    FigureEntering(
            Submissions submissions, Reporting reporting, FigureForms forms, FigureSheets sheets, EvidenceFiles files) {
        this.submissions = submissions;
        this.reporting = reporting;
        this.forms = forms;
        this.sheets = sheets;
        this.files = files;
    }

    /** The form as it stands, for the unit's own people. */
    @Transactional(readOnly = true)
    public FigureForm open(SubmissionId id, Officer officer) {
        return form(own(id, officer));
    }

    /**
     * Takes changed lines as they come from somebody who goes on typing: those that are right are saved, the others are
     * named. A line that somebody else changed meanwhile stays as it is stored. Sending the same twice changes nothing.
     */
    @Transactional
    public EnteredFigures enter(SubmissionId id, List<LineChange> changes, Officer officer) {
        return save(id, changes, officer, Thoroughness.LINE_BY_LINE);
    }

    /** Takes the changed lines of a whole form: if one of them is not right, none is saved. */
    @Transactional
    public EnteredFigures enterAll(SubmissionId id, List<LineChange> changes, Officer officer) {
        return save(id, changes, officer, Thoroughness.ALL_OR_NOTHING);
    }

    private enum Thoroughness {
        LINE_BY_LINE,
        ALL_OR_NOTHING
    }

    private EnteredFigures save(SubmissionId id, List<LineChange> changes, Officer officer, Thoroughness thoroughness) {
        Submission part = heldForWriting(id, officer);
        FigureForm form = form(part);
        Sorted sorted = sorted(form, changes);
        Refusal.raise(part.objectionToEntering(officer, sorted.changed));
        boolean none = thoroughness == Thoroughness.ALL_OR_NOTHING && !sorted.refused.isEmpty();
        if (!none && !sorted.said.isEmpty()) {
            sheets.enter(part.round(), part.unit(), sorted.said, officer);
        }
        return new EnteredFigures(
                none || sorted.said.isEmpty() ? form : form(part), sorted.refused, none ? List.of() : sorted.overtaken);
    }

    private record Sorted(
            Map<IndicatorId, @Nullable Said> said,
            List<Finding> refused,
            List<String> overtaken,
            List<String> changed) {}

    private static Sorted sorted(FigureForm form, List<LineChange> changes) {
        Sorted sorted = new Sorted(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (LineChange change : changes) {
            FigureLine line = form.line(change.code())
                    .orElseThrow(() -> new InvalidInput("code", "noSuchIndicator", change.code()));
            Reading mine = Reading.of(change.to(), line.indicator(), line.definition());
            if (mine.wrong() != null) {
                sorted.refused.add(mine.wrong());
            } else if (!says(line, mine.said())) {
                Reading base = Reading.of(change.from(), line.indicator(), line.definition());
                if (base.wrong() == null && says(line, base.said())) {
                    sorted.said.put(line.indicator().id(), keepingEvidence(mine.said(), line));
                    sorted.changed.add(line.code());
                } else {
                    sorted.overtaken.add(line.code());
                }
            }
        }
        return sorted;
    }

    /** Whether the stored line says the same; its evidence is kept apart. */
    private static boolean says(FigureLine line, @Nullable Said other) {
        Said stored = line.said();
        if (stored == null || other == null) {
            return stored == null && other == null;
        }
        boolean sameAmount = stored.amount() == null
                ? other.amount() == null
                : other.amount() != null && stored.amount().compareTo(other.amount()) == 0;
        return sameAmount
                && stored.nil() == other.nil()
                && Objects.equals(stored.wording(), other.wording())
                && Objects.equals(stored.note(), other.note());
    }

    private static @Nullable Said keepingEvidence(@Nullable Said said, FigureLine line) {
        Said stored = line.said();
        return said == null || stored == null ? said : said.shownBy(stored.evidence());
    }

    /**
     * States of every line that says nothing yet that there is nothing to report.
     *
     * @return the codes of those lines
     */
    @Transactional
    public List<String> restIsNil(SubmissionId id, Officer officer) {
        Submission part = heldForWriting(id, officer);
        List<FigureLine> missing = form(part).missing().stream()
                .filter(line -> part.askedBack().allowsFigure(line.code()))
                .toList();
        Map<IndicatorId, @Nullable Said> said = new LinkedHashMap<>();
        missing.stream()
                .filter(line -> line.definition().kind() != Definition.Kind.YES_NO)
                .forEach(line -> said.put(line.indicator().id(), Said.none()));
        sheets.enter(part.round(), part.unit(), said, officer);
        return missing.stream()
                .filter(line -> said.containsKey(line.indicator().id()))
                .map(FigureLine::code)
                .toList();
    }

    /** Leaves lines open again that still say that there is nothing to report. */
    @Transactional
    public void openAgain(SubmissionId id, List<String> codes, Officer officer) {
        Submission part = heldForWriting(id, officer);
        Refusal.raise(part.objectionToEntering(officer, codes));
        Map<IndicatorId, @Nullable Said> said = new LinkedHashMap<>();
        form(part).lines().stream()
                .filter(line -> codes.contains(line.code()))
                .filter(line ->
                        line.said() != null && line.said().nil() && line.said().note() == null)
                .forEach(line -> said.put(line.indicator().id(), null));
        sheets.enter(part.round(), part.unit(), said, officer);
    }

    /**
     * Puts a file to a figure that shows it; an earlier one is replaced.
     *
     * @throws InvalidInput if the line says nothing yet, or the file is not of a kind that shows something
     */
    @Transactional
    public void show(SubmissionId id, String code, String fileName, byte[] content, Officer officer) {
        Submission part = heldForWriting(id, officer);
        Refusal.raise(part.objectionToEntering(officer, List.of(code)));
        FigureLine line = form(part).line(code).orElseThrow(NotHere::new);
        Said said = line.said();
        if (said == null) {
            throw new InvalidInput("file", "evidenceWithoutFigure");
        }
        sheets.enter(
                part.round(),
                part.unit(),
                Map.of(line.indicator().id(), said.shownBy(files.keep(fileName, content))),
                officer);
    }

    /** Takes the file away again; versions that were submitted keep theirs. */
    @Transactional
    public void takeEvidenceAway(SubmissionId id, String code, Officer officer) {
        Submission part = heldForWriting(id, officer);
        Refusal.raise(part.objectionToEntering(officer, List.of(code)));
        FigureLine line = form(part).line(code).orElseThrow(NotHere::new);
        if (line.said() != null) {
            sheets.enter(
                    part.round(),
                    part.unit(),
                    Map.of(line.indicator().id(), line.said().shownBy(null)),
                    officer);
        }
    }

    private FigureForm form(Submission part) {
        return forms.inHand(reporting.round(part.round()), part.unit());
    }

    private Submission heldForWriting(SubmissionId id, Officer officer) {
        Submission part =
                submissions.lock(id).filter(held -> held.belongsTo(officer)).orElseThrow(NotHere::new);
        Refusal.raise(part.objectionToWriting(officer));
        return part;
    }

    private Submission own(SubmissionId id, Officer officer) {
        return submissions.findById(id).filter(part -> part.belongsTo(officer)).orElseThrow(NotHere::new);
    }
}
