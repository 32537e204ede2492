package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.view.PlainText;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.reading.found.Findings;
import vn.trinhky.word.reading.found.NotCarried.Kind;
import vn.trinhky.word.reading.line.Fields;
import vn.trinhky.word.reading.line.Line;
import vn.trinhky.word.reading.line.LineReading;
import vn.trinhky.word.reading.line.Pictures;
import vn.trinhky.word.reading.part.Branch;
import vn.trinhky.word.reading.part.Node;
import vn.trinhky.word.reading.part.PlainWords;

/** The paragraphs and tables of the text, of a cell or of a footnote, one after the other. */
final class Story {

    /** The code to scan below the recipients, which the product prints itself, is no text of anybody. */
    private static final String OUR_LOOKUP = "lookup";

    private final OneState state;
    private final Place place;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable LineReading open;
    private @Nullable BlockBookmark bookmark;
    private Node last = Node.NONE;

    Story(OneState state, Place place) {
        this.state = state;
        this.place = place;
    }

    /** Where a story stands. Fields may run over the paragraphs of one. */
    record Place(Kinds kind, Fields fields) {

        enum Kinds {
            TEXT,
            CELL,
            CELL_OF_NOTE,
            NOTE
        }

        static Place of(Kinds kind) {
            return new Place(kind, new Fields());
        }

        boolean isCell() {
            return kind == Kinds.CELL || kind == Kinds.CELL_OF_NOTE;
        }

        boolean isNote() {
            return kind == Kinds.NOTE || kind == Kinds.CELL_OF_NOTE;
        }

        Place cell() {
            return new Place(isNote() ? Kinds.CELL_OF_NOTE : Kinds.CELL, fields);
        }
    }

    /** Reads everything in this element. */
    List<Passage> read(Node container) {
        inside(container);
        endLine();
        return passages;
    }

    private void inside(Node container) {
        container.children().forEach(this::element);
    }

    private void element(Node element) {
        switch (element.name()) {
            case "w:p" -> paragraph(element);
            case "w:tbl" -> table(element);
            case "w:sdt" -> control(element);
            case "w:sectPr", "w:tcPr", "w:pPr", "w:sdtPr", "w:customXmlPr", "w:background" -> {}
            case "w:bookmarkStart" -> bookmark = state.pass().changes().bookmark(element.attribute("w:name"));
            case "w:commentRangeStart" -> state.pass().findings().openComment(element.attribute("w:id"), last, 0);
            case "w:commentRangeEnd" -> state.pass().findings().closeComment(element.attribute("w:id"));
            case "mc:AlternateContent" -> inside(Branch.of(element));
            case "w:altChunk" -> report(Kind.EMBEDDED_DOCUMENT, element, element.attribute("r:id"));
            case "m:oMath", "m:oMathPara" -> report(Kind.EQUATION, element, PlainWords.of(element));
            case "w:drawing", "w:pict", "w:object" -> new Pictures(state.pass().findings()).report(element, last);
            case "w:r", "w:hyperlink", "w:smartTag" -> stray(element);
            default -> other(element);
        }
    }

    /** Tracked changes, wrappers, and what we do not know: its words count. */
    private void other(Node element) {
        if (state.pass().changes().leaveOut(element)) {
            return;
        }
        if (!element.children().isEmpty()) {
            inside(element);
        } else if (!element.text().isBlank()) {
            stray(element);
        }
    }

    /** What stands where only paragraphs may becomes one. */
    private void stray(Node element) {
        endLine();
        LineReading line = reading();
        line.readStray(element);
        open = line;
        endLine();
    }

    private void control(Node control) {
        if (control.child("w:sdtPr").value("w:tag").equals(OUR_LOOKUP)) {
            return;
        }
        if (control.child("w:sdtPr").child("w:showingPlcHdr").isOn()) {
            report(Kind.PLACEHOLDER, control, PlainWords.of(control));
        } else {
            inside(control.child("w:sdtContent"));
        }
    }

    private void paragraph(Node paragraph) {
        last = paragraph;
        LineReading line = open == null ? reading() : open;
        line.read(paragraph, bookmark);
        bookmark = null;
        open = line;
        if (!state.pass().changes().joinsNext(paragraph)) {
            endLine();
        }
    }

    private LineReading reading() {
        return new LineReading(
                state.pass(), place.fields(), (mark, own, body) -> place.isNote() ? null : state.note(mark, own, body));
    }

    private void endLine() {
        if (open != null) {
            Line line = open.line();
            boolean isGone = open.isGone();
            open = null;
            if (isGone) {
                state.identities().vanished(line.paragraphs());
                return;
            }
            passages.add(new Passage.Undecided(line.look().isContentsLine() ? contentsLine(line) : line));
        }
    }

    private Line contentsLine(Line line) {
        Paragraph whole = new Paragraph(BlockId.fresh(), line.content(), null);
        String words =
                String.join(" ", PlainText.of(new Manuscript(List.of(whole)))).strip();
        if (!words.isEmpty()) {
            state.pass().findings().report(Kind.CONTENTS_LINE, line.first(), line.first(), words);
        }
        return line.emptied();
    }

    private void table(Node element) {
        endLine();
        Table table = new Tables(state, place).read(element, bookmark);
        bookmark = null;
        if (table.rows().isEmpty()) {
            return;
        }
        if (place.isCell()) {
            report(Kind.NESTED_TABLE, element, Findings.beginning(PlainWords.of(element.find("w:p"))));
            for (Block block : table.cellBlocks()) {
                passages.add(new Passage.Finished(block));
            }
        } else {
            passages.add(new Passage.Finished(table));
        }
    }

    private void report(Kind kind, Node element, String words) {
        state.pass().findings().report(kind, element, last, words);
    }
}
