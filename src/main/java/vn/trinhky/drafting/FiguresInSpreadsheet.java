package vn.trinhky.drafting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.refusals.NotAskedBack;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FigureForms;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.figures.form.Reading;
import vn.trinhky.figures.form.TypedFigure;
import vn.trinhky.figures.spreadsheet.FormSpreadsheet;
import vn.trinhky.figures.spreadsheet.ReadSpreadsheet;
import vn.trinhky.figures.spreadsheet.SpreadsheetReader;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** A unit's form as a spreadsheet, for the unit's own people: out, and compared with the form when it comes back. */
@Component
public class FiguresInSpreadsheet {

    private final Submissions submissions;
    private final Reporting reporting;
    private final FigureForms forms;
    private final FormSpreadsheet spreadsheet;
    private final SpreadsheetReader reader;
    private final OfficeDirectory office;

    FiguresInSpreadsheet(
            Submissions submissions,
            Reporting reporting,
            FigureForms forms,
            FormSpreadsheet spreadsheet,
            SpreadsheetReader reader,
            OfficeDirectory office) {
        this.submissions = submissions;
        this.reporting = reporting;
        this.forms = forms;
        this.spreadsheet = spreadsheet;
        this.reader = reader;
        this.office = office;
    }

    /** @param name of the file, without its ending, in words */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Leaving(byte[] file, String name) {}

    /**
     * What a file would make of the form.
     *
     * @param changed lines that it would change, each with what is stored now; to be sent as they are when it is taken over
     */
    public record Compared(FigureForm form, ReadSpreadsheet read, List<LineChange> changed) {

        /** Whether nothing keeps it out, and there is something to take over. */
        public boolean mayBeTakenOver() {
            return read.errors().isEmpty() && !changed.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Leaving leave(SubmissionId id, Officer officer) {
        Submission part = own(id, officer);
        Round round = reporting.round(part.round());
        String unit = office.unit(part.unit()).name();
        byte[] file = spreadsheet.write(forms.inHand(round, part.unit()), round, part.unit(), unit);
        return new Leaving(file, "so-lieu " + unit + " " + round.period().inWords());
    }

    /**
     * Reads a file and compares it with the form. Nothing is saved, neither lines nor the file.
     *
     * @throws vn.trinhky.web.InvalidInput if the file is refused or belongs elsewhere
     * @throws NotAskedBack if it would change figures that stand as they were submitted
     */
    @Transactional(readOnly = true)
    public Compared compare(SubmissionId id, byte[] file, Officer officer) {
        Submission part = own(id, officer);
        Refusal.raise(part.objectionToWriting(officer));
        Round round = reporting.round(part.round());
        FigureForm form = forms.inHand(round, part.unit());
        ReadSpreadsheet read = reader.read(
                file, form, round, part.unit(), office.unit(part.unit()).name());
        List<LineChange> changed = changed(form, read);
        Refusal.raise(part.objectionToEntering(
                officer, changed.stream().map(LineChange::code).toList()));
        return new Compared(form, read, changed);
    }

    private static List<LineChange> changed(FigureForm form, ReadSpreadsheet read) {
        return read.lines().stream()
                .flatMap(line -> form
                        .line(line.code())
                        .filter(stored -> differs(stored, line.typed()))
                        .map(stored -> new LineChange(line.code(), stored.typed(), line.typed()))
                        .stream())
                .toList();
    }

    private static boolean differs(FigureLine stored, TypedFigure typed) {
        var said = Reading.of(typed, stored.indicator(), stored.definition()).said();
        return !TypedFigure.of(said, stored.definition()).equals(stored.typed());
    }

    private Submission own(SubmissionId id, Officer officer) {
        return submissions.findById(id).filter(part -> part.belongsTo(officer)).orElseThrow(NotHere::new);
    }
}
