package vn.trinhky.word;

import java.util.List;

/**
 * A content control of the template with the looks of its lines: a document fills each line in one of them.
 *
 * @param before what stands before its first line
 * @param looks the paragraphs that the template shows inside the control, as patterns
 * @param after what stands after its last line
 */
record Control(String tag, Xml before, List<Look> looks, Xml after) implements WordTemplate.Piece {

    /** A paragraph of the template on both sides of its text. */
    record Look(Xml before, Xml after) {}

    /** Writes the lines, the first in the first look and the others in the second; nothing at all without lines. */
    void write(List<String> lines, XmlBuffer xml) {
        if (lines.isEmpty()) {
            return;
        }
        xml.raw(before);
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i, xml);
        }
        xml.raw(after);
    }

    /** Writes authority lines in the first look and posts in the second. */
    void writeCapacity(List<PrintedLines.CapacityLine> lines, XmlBuffer xml) {
        if (lines.isEmpty()) {
            return;
        }
        xml.raw(before);
        for (PrintedLines.CapacityLine line : lines) {
            line(line.text(), line.isAuthority() ? 0 : 1, xml);
        }
        xml.raw(after);
    }

    /** Writes one line in the look of this rank, or in the last look when the template has fewer. */
    private void line(String text, int rank, XmlBuffer xml) {
        Look look = looks.get(Math.min(rank, looks.size() - 1));
        xml.raw(look.before).runText(text).raw(look.after);
    }
}
