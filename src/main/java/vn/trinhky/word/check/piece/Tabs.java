package vn.trinhky.word.check.piece;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.SeenRun;

/** Lines in which tabs set two columns side by side, as people do who avoid tables. */
final class Tabs {

    /** A line of a text that has a tab is longer than two names side by side. */
    private static final int LONGEST = 160;

    private Tabs() {}

    static List<SeenLine> cut(List<SeenLine> lines) {
        List<SeenLine> cut = new ArrayList<>();
        for (SeenLine line : lines) {
            List<List<SeenRun>> pieces = pieces(line);
            if (line.cell() != null || pieces.size() < 2 || line.text().length() > LONGEST) {
                cut.add(line);
                continue;
            }
            for (int i = 0; i < pieces.size(); i++) {
                cut.add(piece(line, pieces.get(i), i));
            }
        }
        return cut;
    }

    private static SeenLine piece(SeenLine of, List<SeenRun> runs, int column) {
        return new SeenLine(
                of.part(),
                of.number(),
                of.style(),
                column == 0 ? of.label() : "",
                runs,
                of.shape(),
                null,
                column,
                of.sheet(),
                of.marks());
    }

    /** The pieces with words in them. */
    private static List<List<SeenRun>> pieces(SeenLine line) {
        List<List<SeenRun>> pieces = new ArrayList<>();
        List<SeenRun> piece = new ArrayList<>();
        for (SeenRun run : line.runs()) {
            String[] words = run.text().split("\t", -1);
            for (int i = 0; i < words.length; i++) {
                if (i > 0) {
                    keep(piece, pieces);
                    piece = new ArrayList<>();
                }
                piece.add(new SeenRun(words[i], run.type()));
            }
        }
        keep(piece, pieces);
        return pieces;
    }

    private static void keep(List<SeenRun> piece, List<List<SeenRun>> pieces) {
        if (piece.stream().anyMatch(run -> !run.text().isBlank())) {
            pieces.add(piece);
        }
    }
}
