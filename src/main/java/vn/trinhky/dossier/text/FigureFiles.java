package vn.trinhky.dossier.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.dossier.room.BothLanguages;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.FileNames;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.dossier.room.Spreadsheet;
import vn.trinhky.drafting.PartFigures;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.EvidenceFiles;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FigureLine;

/** The figures of all units in one spreadsheet, every version of each, and the files that show them. */
@Component
class FigureFiles {

    private static final List<String> COLUMNS = List.of(
            "unit",
            "code",
            "indicator",
            "counted",
            "version",
            "value",
            "note",
            "enteredBy",
            "enteredAt",
            "reason",
            "counts");
    private static final int[] WIDTHS = {36, 12, 52, 14, 10, 18, 44, 24, 18, 44, 12};

    private final PartFigures figures;
    private final EvidenceFiles files;
    private final BothLanguages words;

    FigureFiles(PartFigures figures, EvidenceFiles files, BothLanguages words) {
        this.figures = figures;
        this.files = files;
        this.words = words;
    }

    /** Written unit by unit, so that no more than one unit's figures are in memory. */
    void table(List<UnitPart> parts, DossierSubject subject, Shelf shelf) throws IOException {
        shelf.put("so-lieu.xlsx", Note.of("figures"), file -> {
            List<String> headings = COLUMNS.stream()
                    .map(column -> words.both("dossier.figures." + column))
                    .toList();
            try (Spreadsheet sheet = new Spreadsheet(file, "So lieu", headings, WIDTHS)) {
                for (UnitPart part : parts) {
                    unit(part, subject, sheet);
                }
            }
        });
    }

    private void unit(UnitPart part, DossierSubject subject, Spreadsheet sheet) throws IOException {
        if (part.timesSubmitted() == 0) {
            return;
        }
        PartFigures.Submitted submitted = figures.submitted(part.id(), subject.taker());
        for (Map.Entry<String, List<FigureValue>> line : submitted.versions().entrySet()) {
            FigureLine asked = submitted.form().line(line.getKey()).orElseThrow();
            for (FigureValue value : line.getValue()) {
                row(part, asked, value, sheet);
            }
        }
        computed(part, submitted.form(), sheet);
    }

    private void row(UnitPart part, FigureLine asked, FigureValue value, Spreadsheet sheet) throws IOException {
        Definition definition = asked.definition();
        sheet.row(
                part.unit(),
                asked.code(),
                definition.name().vi(),
                definition.counted().vi(),
                value.version(),
                said(value, definition),
                value.said().note(),
                value.enteredBy(),
                value.enteredAt(),
                value.reason(),
                value.current() ? words.both("dossier.figures.yes") : null);
    }

    private @Nullable Object said(FigureValue value, Definition definition) {
        Said said = value.said();
        if (value.withdrawn()) {
            return words.both("dossier.figures.withdrawn");
        }
        if (said.nil()) {
            return words.both("dossier.figures.nil");
        }
        if (definition.kind() == Definition.Kind.YES_NO && said.amount() != null) {
            return words.both(said.amount().signum() == 0 ? "dossier.figures.no" : "dossier.figures.yes");
        }
        return said.amount() == null ? said.wording() : said.amount();
    }

    /** Rates are not entered: what they come to is said as the pages say it. */
    private void computed(UnitPart part, FigureForm form, Spreadsheet sheet) throws IOException {
        for (FigureLine line : form.lines()) {
            if (!line.definition().needsEntry()) {
                Definition definition = line.definition();
                sheet.row(
                        part.unit(),
                        line.code(),
                        definition.name().vi(),
                        definition.kind() == Definition.Kind.RATE
                                ? "%"
                                : definition.counted().vi(),
                        null,
                        form.computed(line),
                        words.both("dossier.figures.computed"));
            }
        }
    }

    /** The files that units brought to show a figure, each under the code and version of it. */
    void evidence(UnitPart part, DossierSubject subject, Shelf shelf) throws IOException {
        if (part.timesSubmitted() == 0) {
            return;
        }
        PartFigures.Submitted submitted = figures.submitted(part.id(), subject.taker());
        for (Map.Entry<String, List<FigureValue>> line : submitted.versions().entrySet()) {
            for (FigureValue value : line.getValue()) {
                Said.Evidence evidence = value.said().evidence();
                if (evidence != null) {
                    shelf.put(
                            name(part, line.getKey(), value, evidence),
                            Note.of("evidence", part.unit(), line.getKey(), value.version()),
                            files.content(evidence));
                }
            }
        }
    }

    private static String name(UnitPart part, String code, FigureValue value, Said.Evidence evidence) {
        return Stream.of(code, Integer.toString(value.version()), FileNames.withEnding(evidence.name()))
                .map(FileNames::plain)
                .reduce((before, after) -> before + "-" + after)
                .map(name -> part.folder() + "/minh-chung/" + name.toLowerCase(Locale.ROOT))
                .orElseThrow();
    }
}
