package vn.trinhky.word.check.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.seen.Cell;
import vn.trinhky.word.check.seen.SeenLine;

/** Finds what stands above the type: two columns, as a table, with tabs, or simply one below the other. */
final class HeadReading {

    /** Nobody needs more lines with words than this before the text begins. */
    private static final int LINES = 30;

    private final List<SeenLine> top;

    HeadReading(List<SeenLine> main) {
        this.top = top(main);
    }

    private static List<SeenLine> top(List<SeenLine> main) {
        List<SeenLine> top = new ArrayList<>();
        int words = 0;
        for (SeenLine line : main) {
            words += line.isBlank() ? 0 : 1;
            if (words > LINES || Wording.isAddressed(line) || Wording.isRecipientsLabel(line)) {
                break;
            }
            top.add(line);
        }
        return top;
    }

    Head read() {
        SeenLine title = first(Wording::isTitle);
        SeenLine motto = first(Wording::isMotto);
        SeenLine number = number();
        SeenLine place = placeAndDate(number);
        List<SeenLine> left = left(title, number, place);
        SeenLine star = left.stream().filter(Wording::isStar).findFirst().orElse(null);
        SeenLine letter =
                left.stream().filter(Wording::isLetterSubject).findFirst().orElse(null);
        Names names = Names.of(left.stream().filter(HeadReading::mayBeName).toList(), number);
        SeenLine over = motto == null ? title : motto;
        return new Head(
                title,
                motto,
                over != null && isRuledBelow(over, place),
                names.superiors(),
                names.issuers(),
                !names.issuers().isEmpty()
                        && isRuledBelow(names.issuers().get(names.issuers().size() - 1), number),
                star,
                number,
                letter,
                first(Wording::isUrgency),
                place);
    }

    private @Nullable SeenLine first(Predicate<SeenLine> wanted) {
        return top.stream().filter(wanted).findFirst().orElse(null);
    }

    /** A number in the text would have to stand alone in its line. */
    private @Nullable SeenLine number() {
        return first(Wording::isNumber);
    }

    /** Beside or below the title if possible: the abstract of a document may name a date too. */
    private @Nullable SeenLine placeAndDate(@Nullable SeenLine number) {
        return top.stream()
                .filter(line -> !line.is(number) && Wording.isPlaceAndDate(line))
                .filter(line ->
                        line.cell() != null || line.isPiece() || line.text().length() < 60)
                .findFirst()
                .orElse(null);
    }

    private static boolean mayBeName(SeenLine line) {
        return !line.isBlank()
                && !Wording.isStar(line)
                && !Wording.isNumber(line)
                && !Wording.isTitle(line)
                && !Wording.isMotto(line)
                && !Wording.isUrgency(line)
                && !Wording.isLetterSubject(line)
                && !Wording.isPlaceAndDate(line)
                && !Wording.isHyphens(line);
    }

    /** The lines of the left column. */
    private List<SeenLine> left(@Nullable SeenLine title, @Nullable SeenLine number, @Nullable SeenLine place) {
        SeenLine right = title != null ? title : place;
        SeenLine known = number != null ? number : right;
        if (known == null) {
            return List.of();
        }
        Cell cell = known.cell();
        if (cell != null) {
            int column = number != null ? cell.column() : 0;
            return top.stream()
                    .filter(line -> line.cell() != null
                            && line.cell().table() == cell.table()
                            && line.cell().column() == column)
                    .toList();
        }
        boolean divided = top.stream().anyMatch(line -> line.isPiece() && line.column() == 1);
        return top.stream()
                .takeWhile(line -> !Wording.isType(line))
                .filter(line -> line.cell() == null && (!divided || line.column() <= 0))
                .toList();
    }

    /** Whether a rule is drawn, or typed, between this line and the next one in its column. */
    private boolean isRuledBelow(SeenLine line, @Nullable SeenLine next) {
        if (line.all(type -> type.underlined())
                || line.shape().ruled()
                || line.marks().drawing()) {
            return true;
        }
        for (SeenLine below : top.subList(index(line) + 1, top.size())) {
            if (below.is(next) || !sameColumn(line, below)) {
                continue;
            }
            if (below.shape().ruled()
                    || below.marks().drawing()
                    || (Wording.isHyphens(below) && !Wording.isStar(below))) {
                return true;
            }
            if (!below.isBlank()) {
                return false;
            }
        }
        return next != null && (next.marks().drawing() || next.shape().ruled());
    }

    private int index(SeenLine line) {
        for (int i = 0; i < top.size(); i++) {
            if (top.get(i).is(line)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameColumn(SeenLine one, SeenLine other) {
        Cell cell = one.cell();
        Cell another = other.cell();
        if (cell == null || another == null) {
            return cell == null && another == null;
        }
        return cell.table() == another.table() && cell.column() == another.column();
    }
}
