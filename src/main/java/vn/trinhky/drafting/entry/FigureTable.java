package vn.trinhky.drafting.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.trinhky.drafting.entry.FigureRow.SaidFinding;
import vn.trinhky.figures.form.TypedFigure;

/** All lines of a form as a page shows them. */
public record FigureTable(List<FigureRow> rows) {

    public boolean empty() {
        return rows.isEmpty();
    }

    /** Whether anything was said. */
    public boolean begun() {
        return rows.stream().anyMatch(row -> row.line().entry() != null);
    }

    public List<FigureRow> missing() {
        return rows.stream().filter(FigureRow::missing).toList();
    }

    public List<SaidFinding> findings() {
        return rows.stream().flatMap(row -> row.findings().stream()).toList();
    }

    public boolean blocked() {
        return findings().stream().anyMatch(SaidFinding::blocks);
    }

    public boolean warned() {
        return findings().stream().anyMatch(finding -> !finding.blocks());
    }

    public long toEnter() {
        return rows.stream().filter(row -> !row.computed()).count();
    }

    public long said() {
        return toEnter() - missing().size();
    }

    public FigureRow row(String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(vn.trinhky.web.NotHere::new);
    }

    /** Only these lines. */
    FigureTable only(Predicate<FigureRow> wanted) {
        return new FigureTable(rows.stream().filter(wanted).toList());
    }

    /** The same table with what somebody typed, and what is wrong with it. */
    FigureTable typed(Map<String, TypedFigure> typed, List<SaidFinding> wrong) {
        return new FigureTable(rows.stream()
                .map(row -> row.typed(
                        typed.getOrDefault(row.code(), row.typed()),
                        wrong.stream()
                                .filter(finding -> finding.code().equals(row.code()))
                                .toList()))
                .toList());
    }
}
