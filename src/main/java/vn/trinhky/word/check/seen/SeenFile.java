package vn.trinhky.word.check.seen;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.word.check.finding.Place;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.reading.part.Node;

/**
 * A Word file as its reader sees it, with tracked changes accepted.
 *
 * @param lines those of the text, blank ones included, in order
 * @param footnotes the lines of real footnotes and endnotes
 */
public record SeenFile(List<SeenLine> lines, List<SeenLine> footnotes, List<Sheet> sheets) {

    public SeenFile {
        lines = List.copyOf(lines);
        footnotes = List.copyOf(footnotes);
        sheets = List.copyOf(sheets);
    }

    /** @throws vn.trinhky.word.reading.part.UnreadablePart if a part is not the XML that its checks found */
    public static SeenFile of(WordPackage word) {
        OpenedParts parts = new OpenedParts(word);
        Cascade cascade = parts.cascade();
        SeenText text = new SeenText(cascade, Place.Part.TEXT);
        text.read(parts.body());
        return new SeenFile(text.lines(), footnotes(parts, cascade), new Sheets(parts, cascade).read(text.sections()));
    }

    private static List<SeenLine> footnotes(OpenedParts parts, Cascade cascade) {
        SeenText notes = new SeenText(cascade, Place.Part.FOOTNOTE);
        List<Node> all = new ArrayList<>(parts.related("footnotes").children());
        all.addAll(parts.related("endnotes").children());
        all.stream()
                .filter(note -> note.attribute("w:type").isEmpty()
                        || note.attribute("w:type").equals("normal"))
                .forEach(notes::read);
        return notes.lines();
    }
}
