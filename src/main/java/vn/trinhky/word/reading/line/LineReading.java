package vn.trinhky.word.reading.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.file.FigureBookmark;
import vn.trinhky.word.reading.found.Findings;
import vn.trinhky.word.reading.found.NotCarried.Kind;
import vn.trinhky.word.reading.part.Branch;
import vn.trinhky.word.reading.part.ListSign;
import vn.trinhky.word.reading.part.Look;
import vn.trinhky.word.reading.part.Node;
import vn.trinhky.word.reading.part.PlainWords;
import vn.trinhky.word.reading.part.Typeface;

/**
 * Reads one line. Where a tracked change takes the end of a paragraph away, the next paragraph is read into the same
 * line, which is then what the last of them is; its identity is that of the first with words.
 */
public final class LineReading {

    private final Pass pass;
    private final RunReading runs;
    private final Words words = new Words();
    private final List<Node> paragraphs = new ArrayList<>();
    private @Nullable BlockBookmark bookmark;
    private boolean bookmarkHasWords;
    private Look look;
    private @Nullable ListSign sign;

    public LineReading(Pass pass, Fields fields, Notes notes) {
        this.pass = pass;
        this.runs = new RunReading(pass, fields, notes, words);
        this.look = pass.styles().look(Node.NONE);
    }

    /** Reads a paragraph, the first or the next one. */
    public void read(Node paragraph, @Nullable BlockBookmark before) {
        paragraphs.add(paragraph);
        Node properties = pass.changes().properties(paragraph, "w:pPr");
        look = pass.styles().look(properties);
        BlockBookmark own = before == null ? ownBookmark(paragraph) : before;
        boolean hasBareLook = own != null || look.outline() > 0 || look.isTableHead();
        runs.begin(paragraph, hasBareLook ? Typeface.NONE : look.face());
        boolean wasEmpty = words.isEmpty();
        inside(paragraph);
        runs.end();
        pass.findings().endParagraph();
        if (!bookmarkHasWords) {
            bookmark = own == null && !wasEmpty ? bookmark : own;
            bookmarkHasWords = !words.isEmpty();
        }
        if (!pass.changes().joinsNext(paragraph)) {
            sign = pass.counts().next(properties, look);
        }
    }

    /** Reads what stands where a paragraph should. */
    public void readStray(Node element) {
        paragraphs.add(element);
        runs.begin(element, Typeface.NONE);
        element(element);
        runs.end();
    }

    /** Where a paragraph has an earlier identity and a present one, the earlier one counts in the earlier state. */
    private @Nullable BlockBookmark ownBookmark(Node parent) {
        @Nullable BlockBookmark own = null;
        for (Node child : parent.children()) {
            String name = child.attribute("w:name");
            BlockBookmark found = child.is("w:bookmarkStart") ? lineBookmark(name) : changed(child);
            if (found != null && BlockBookmark.isEarlier(name)) {
                return found;
            }
            own = own == null ? found : own;
        }
        return own;
    }

    private @Nullable BlockBookmark lineBookmark(String name) {
        BlockBookmark found = pass.changes().bookmark(name);
        boolean isOfLine =
                found != null && found.role() != BlockBookmark.Role.NOTE && found.role() != BlockBookmark.Role.TABLE;
        return isOfLine ? found : null;
    }

    /** We write the bookmark of an inserted or deleted line inside its change. */
    private @Nullable BlockBookmark changed(Node child) {
        boolean isChange = child.is("w:ins") || child.is("w:del");
        return isChange && !pass.changes().leaveOut(child) ? ownBookmark(child) : null;
    }

    /** The line as it has been read. */
    public Line line() {
        return new Line(paragraphs, look, sign, bookmark, words.inlines());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a tracked change took all of it away, its end included, and nothing follows that it could be part of. */
    public boolean isGone() {
        return words.isEmpty() && !paragraphs.isEmpty() && pass.changes().joinsNext(paragraph());
    }

    private void inside(Node parent) {
        parent.children().forEach(this::element);
    }

    private void element(Node element) {
        switch (element.name()) {
            case "w:r" -> runs.run(element);
            case "w:pPr", "w:sdtPr", "w:smartTagPr", "w:customXmlPr", "w:fldData" -> {}
            case "w:sdt" -> control(element);
            case "w:hyperlink" -> link(element);
            case "w:bookmarkStart" -> bookmark(element);
            case "w:bookmarkEnd" -> words.endBookmark(element.attribute("w:id"));
            case "w:commentRangeStart" ->
                pass.findings().openComment(element.attribute("w:id"), paragraph(), words.place());
            case "w:commentRangeEnd" -> pass.findings().closeComment(element.attribute("w:id"));
            case "mc:AlternateContent" -> inside(Branch.of(element));
            case "m:oMath", "m:oMathPara" ->
                pass.findings().report(Kind.EQUATION, element, paragraph(), PlainWords.of(element));
            default -> other(element);
        }
    }

    private void bookmark(Node start) {
        String name = start.attribute("w:name");
        FigureBookmark figure = FigureBookmark.named(name);
        FigureQuestion asks = figure == null ? null : pass.figures().get(figure.question());
        if (figure != null && asks != null) {
            words.beginFigure(start.attribute("w:id"), figure, asks);
        } else {
            runs.bookmark(name);
        }
    }

    /** Tracked changes, wrappers such as smart tags, and what we do not know: its words count. */
    private void other(Node element) {
        if (pass.changes().leaveOut(element)) {
            return;
        }
        if (element.children().isEmpty()) {
            runs.plain(element.text());
        } else {
            inside(element);
        }
    }

    private void control(Node control) {
        if (control.child("w:sdtPr").child("w:showingPlcHdr").isOn()) {
            pass.findings().report(Kind.PLACEHOLDER, control, paragraph(), PlainWords.of(control));
        } else {
            inside(control.child("w:sdtContent"));
        }
    }

    private void link(Node link) {
        String address = pass.links().getOrDefault(link.attribute("r:id"), "");
        if (!address.isEmpty() && !address.replace("mailto:", "").equals(PlainWords.of(link))) {
            pass.findings().report(Kind.LINK, link, paragraph(), Findings.beginning(address));
        }
        inside(link);
    }

    private Node paragraph() {
        return paragraphs.get(paragraphs.size() - 1);
    }
}
