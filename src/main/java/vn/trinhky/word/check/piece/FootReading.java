package vn.trinhky.word.check.piece;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.seen.Cell;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.Type;

/** Finds recipients and signature below the text: side by side in a table or with tabs, or one below the other. */
final class FootReading {

    private static final int SHORT = 80;
    private static final int LINES_OF_SIGNATURE = 7;

    private final List<SeenLine> main;

    FootReading(List<SeenLine> main) {
        this.main = main;
    }

    Foot read() {
        SeenLine label = label();
        Cell cell = label == null ? cellWithoutLabel() : label.cell();
        if (cell != null) {
            return foot(label, in(cell, label), beside(cell));
        }
        return label == null ? foot(null, List.of(), lastLines()) : belowEachOther(label);
    }

    private @Nullable SeenLine label() {
        SeenLine last = null;
        for (SeenLine line : main) {
            last = Wording.isRecipientsLabel(line) ? line : last;
        }
        return last;
    }

    /** The last table whose row has two columns with a file copy in one of them, or a post. */
    private @Nullable Cell cellWithoutLabel() {
        Cell found = null;
        for (SeenLine line : main) {
            if (line.cell() != null && Wording.folded(line.text()).matches("-? ?luu\\b.*")) {
                found = line.cell();
            } else if (line.cell() != null && line.cell().column() == 1 && Wording.isPost(line)) {
                found = new Cell(line.cell().table(), line.cell().row(), 0);
            }
        }
        return found;
    }

    private List<SeenLine> in(Cell cell, @Nullable SeenLine label) {
        return main.stream()
                .filter(line -> cell.equals(line.cell()) && !line.is(label) && !line.isBlank())
                .toList();
    }

    private List<SeenLine> beside(Cell cell) {
        return main.stream()
                .filter(line -> !line.isBlank() && isBeside(line.cell(), cell))
                .toList();
    }

    private static boolean isBeside(@Nullable Cell one, Cell cell) {
        return one != null && one.table() == cell.table() && one.column() != cell.column() && one.row() >= cell.row();
    }

    /** Recipients begin with a dash; pieces behind a tab, and what comes after the last dash, is the signature. */
    private Foot belowEachOther(SeenLine label) {
        List<SeenLine> recipients = new ArrayList<>();
        List<SeenLine> signature = new ArrayList<>();
        for (SeenLine line : main.subList(main.indexOf(label) + 1, main.size())) {
            if (!line.isBlank()) {
                boolean left = line.column() <= 0 && Wording.isDashed(line) && line.cell() == null;
                (left ? recipients : signature).add(line);
            }
        }
        if (signature.isEmpty()) {
            signature = above(label);
        }
        return foot(label, recipients, signature);
    }

    /** The signature may stand above the recipients as well. */
    private List<SeenLine> above(SeenLine label) {
        return trailing(main.subList(0, main.indexOf(label)));
    }

    private List<SeenLine> lastLines() {
        return trailing(main);
    }

    private static List<SeenLine> trailing(List<SeenLine> lines) {
        List<SeenLine> last = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0 && last.size() < LINES_OF_SIGNATURE; i--) {
            SeenLine line = lines.get(i);
            boolean stands = line.isCentred() || line.all(Type::bold) || Wording.isPost(line);
            if (!line.isBlank() && (!stands || line.text().length() > SHORT)) {
                break;
            }
            if (!line.isBlank()) {
                last.add(line);
            }
        }
        Collections.reverse(last);
        return last.stream().anyMatch(Wording::isPost) ? last : List.of();
    }

    /** The last line is the name, unless it is a post. */
    private static Foot foot(@Nullable SeenLine label, List<SeenLine> recipients, List<SeenLine> signature) {
        List<SeenLine> lines =
                signature.stream().filter(line -> !Wording.isNote(line)).toList();
        SeenLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last == null || Wording.isPost(last)) {
            return new Foot(label, recipients, lines, null);
        }
        return new Foot(label, recipients, lines.subList(0, lines.size() - 1), last);
    }
}
