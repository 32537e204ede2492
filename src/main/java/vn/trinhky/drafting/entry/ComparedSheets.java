package vn.trinhky.drafting.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.FiguresInSpreadsheet;
import vn.trinhky.drafting.FiguresInSpreadsheet.Compared;
import vn.trinhky.drafting.LineChange;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.entry.ComparedSheet.AtCell;
import vn.trinhky.drafting.entry.ComparedSheet.Row;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.figures.form.FindingWords;
import vn.trinhky.figures.form.Reading;
import vn.trinhky.figures.form.TypedFigure;
import vn.trinhky.figures.spreadsheet.ReadSpreadsheet;
import vn.trinhky.figures.spreadsheet.ReadSpreadsheet.At;
import vn.trinhky.office.Officer;

/** Puts what a spreadsheet would change into the reader's words. */
@Component
class ComparedSheets {

    private final FiguresInSpreadsheet figures;
    private final FigureTables tables;
    private final FindingWords words;

    ComparedSheets(FiguresInSpreadsheet figures, FigureTables tables, FindingWords words) {
        this.figures = figures;
        this.tables = tables;
        this.words = words;
    }

    /** @throws vn.trinhky.web.InvalidInput if the file is refused */
    ComparedSheet compare(SubmissionId id, ChosenFile file, Officer officer) {
        Compared compared = figures.compare(id, file.content(), officer);
        Map<String, String> addresses = compared.read().lines().stream()
                .collect(Collectors.toMap(ReadSpreadsheet.Line::code, ReadSpreadsheet.Line::address));
        return new ComparedSheet(
                file.name(),
                compared.changed().stream()
                        .flatMap(change -> compared
                                .form()
                                .line(change.code())
                                .map(line -> row(line, change, addresses.getOrDefault(change.code(), "")))
                                .stream())
                        .toList(),
                said(compared.read().errors()),
                said(compared.read().warnings()),
                compared.changed());
    }

    private Row row(FigureLine line, LineChange change, String address) {
        return new Row(
                line.code(),
                line.definition().name().in(LocaleContextHolder.getLocale()),
                address,
                shown(line, change.from()),
                shown(line, change.to()),
                change.to().note());
    }

    private String shown(FigureLine line, TypedFigure typed) {
        return tables.shown(
                Reading.of(typed, line.indicator(), line.definition()).said(), line.definition());
    }

    private List<AtCell> said(List<At> findings) {
        return findings.stream()
                .map(at -> new AtCell(at.address(), at.finding().code(), words.sentence(at.finding())))
                .toList();
    }
}
