package vn.trinhky.word.reading;

import java.util.List;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.notation.PlainTextWriter;

/** What was read, in the office's own notation: short to say and complete but for the cells that are merged. */
final class Seen {

    private Seen() {}

    static List<String> lines(Manuscript text) {
        return PlainTextWriter.write(text)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    static List<String> lines(HandMade file) {
        return lines(file.read().accepted());
    }
}
