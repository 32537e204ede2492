package vn.trinhky.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.EvidenceFiles;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.FiguresOfUnit;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.Said.Evidence;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FigureForms;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;

/** The figures of a part for those who read it: the unit's own people, and those who work on the report. */
@Component
public class PartFigures {

    private final Submissions submissions;
    private final Reporting reporting;
    private final FigureForms forms;
    private final FiguresOfUnit values;
    private final EvidenceFiles files;

    PartFigures(
            Submissions submissions,
            Reporting reporting,
            FigureForms forms,
            FiguresOfUnit values,
            EvidenceFiles files) {
        this.submissions = submissions;
        this.reporting = reporting;
        this.forms = forms;
        this.values = values;
        this.files = files;
    }

    /**
     * What was submitted.
     *
     * @param versions by the code of the indicator, oldest first; also of lines that were taken back
     */
    public record Submitted(FigureForm form, Map<String, List<FigureValue>> versions) {}

    /** A file that shows a figure, as it came. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record EvidenceFile(String name, byte[] content) {}

    /** @throws NotHere for others, and while nothing was submitted */
    @Transactional(readOnly = true)
    public Submitted submitted(SubmissionId id, Officer officer) {
        Submission part = readable(id, officer);
        if (!part.wasSubmitted()) {
            throw new NotHere();
        }
        Round round = reporting.round(part.round());
        FigureForm form = forms.submitted(round, part.unit());
        Map<IndicatorId, String> codes = new LinkedHashMap<>();
        form.lines().forEach(line -> codes.put(line.indicator().id(), line.code()));
        Map<String, List<FigureValue>> versions = new LinkedHashMap<>();
        values.versions(part.unit(), codes.keySet(), round.period()).forEach(value -> versions.computeIfAbsent(
                        Objects.requireNonNull(codes.get(value.indicator())), code -> new ArrayList<>())
                .add(value));
        return new Submitted(form, versions);
    }

    /**
     * The file that shows a figure.
     *
     * @param version of the submitted figure; without one, the unit's own people get the file of the form in hand
     */
    @Transactional(readOnly = true)
    public EvidenceFile evidence(SubmissionId id, String code, Optional<Integer> version, Officer officer) {
        Submission part = readable(id, officer);
        Evidence evidence = version.isEmpty() && part.belongsTo(officer)
                ? inHand(part, code)
                : submitted(id, officer).versions().getOrDefault(code, List.of()).stream()
                        .filter(value ->
                                version.map(number -> number == value.version()).orElse(value.current()))
                        .map(value -> value.said().evidence())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (evidence == null) {
            throw new NotHere();
        }
        return new EvidenceFile(evidence.name(), files.content(evidence));
    }

    private @Nullable Evidence inHand(Submission part, String code) {
        return forms.inHand(reporting.round(part.round()), part.unit())
                .line(code)
                .map(FigureLine::said)
                .map(Said::evidence)
                .orElse(null);
    }

    private Submission readable(SubmissionId id, Officer officer) {
        Submission part = submissions.findById(id).orElseThrow(NotHere::new);
        boolean worksOnReport = reporting.round(part.round()).isWorkedOnBy(officer);
        if (!part.belongsTo(officer) && !worksOnReport) {
            throw new NotHere();
        }
        return part;
    }
}
