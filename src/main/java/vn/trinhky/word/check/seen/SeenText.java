package vn.trinhky.word.check.seen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.finding.Place;
import vn.trinhky.word.reading.part.Changes;
import vn.trinhky.word.reading.part.Node;

/** Walks through a text and takes down its lines, those in tables and text boxes too. */
final class SeenText {

    private final Cascade cascade;
    private final Place.Part part;
    private final List<SeenLine> lines = new ArrayList<>();
    private final List<Node> sections = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private String tableStyle = "";
    private @Nullable Cell cell;

    SeenText(Cascade cascade, Place.Part part) {
        this.cascade = cascade;
        this.part = part;
    }

    List<SeenLine> lines() {
        return lines;
    }

    /** The properties of the sections that have been met, in order. */
    List<Node> sections() {
        return sections;
    }

    void read(Node parent) {
        for (Node child : parent.children()) {
            if (Changes.ACCEPTED.leaveOut(child)) {
                continue;
            }
            switch (child.name()) {
                case "w:p" -> paragraph(child);
                case "w:tbl" -> table(child);
                case "w:sectPr" -> sections.add(child);
                case "mc:AlternateContent" -> read(chosen(child));
                default -> read(child);
            }
        }
    }

    /** What Word of today draws; the rest repeats it for older ones. */
    static Node chosen(Node alternatives) {
        return alternatives.has("mc:Choice") ? alternatives.child("mc:Choice") : alternatives.child("mc:Fallback");
    }

    private void table(Node table) {
        Cell outer = cell;
        String outerStyle = tableStyle;
        tableStyle = table.child("w:tblPr").value("w:tblStyle");
        int index = tables++;
        int row = 0;
        for (Node line : rows(table)) {
            int column = 0;
            for (Node each : rows(line)) {
                cell = new Cell(index, row, column++);
                read(each);
            }
            row++;
        }
        cell = outer;
        tableStyle = outerStyle;
    }

    /** The rows of a table or the cells of a row, those in content controls too. */
    private static List<Node> rows(Node parent) {
        List<Node> found = new ArrayList<>();
        for (Node child : parent.children()) {
            if (child.is("w:tr") || child.is("w:tc")) {
                if (Changes.ACCEPTED.keep(child)) {
                    found.add(child);
                }
            } else if (child.is("w:sdt") || child.is("w:customXml") || child.is("w:ins")) {
                found.addAll(rows(child.is("w:sdt") ? child.child("w:sdtContent") : child));
            }
        }
        return found;
    }

    private void paragraph(Node paragraph) {
        SeenRuns runs = new SeenRuns(cascade, paragraph.child("w:pPr"), tableStyle);
        runs.read(paragraph);
        Node properties = paragraph.child("w:pPr");
        LineShape shape = cascade.shape(properties, tableStyle);
        List<List<SeenRun>> pieces = runs.lines();
        boolean hasWords = pieces.stream().flatMap(List::stream).anyMatch(run -> !run.text()
                .isBlank());
        paragraphs += hasWords ? 1 : 0;
        SeenLine.Marks marks = new SeenLine.Marks(runs.hasPageNumber(), runs.hasDrawing());
        String style = cascade.styleName(properties);
        String label = hasWords ? cascade.label(properties) : "";
        for (List<SeenRun> piece : pieces) {
            lines.add(new SeenLine(part, paragraphs, style, label, piece, shape, cell, -1, sections.size(), marks));
            label = "";
        }
        runs.boxes().forEach(this::read);
        if (properties.has("w:sectPr")) {
            sections.add(properties.child("w:sectPr"));
        }
    }
}
