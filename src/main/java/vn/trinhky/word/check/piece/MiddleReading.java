package vn.trinhky.word.check.piece;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.Type;

/** Finds type, abstract and addressees below the head. */
final class MiddleReading {

    private static final int LINES_OF_ABSTRACT = 8;

    private final List<SeenLine> lines;
    private int at;

    MiddleReading(List<SeenLine> main, Head head) {
        int from = 0;
        for (int i = 0; i < main.size(); i++) {
            SeenLine line = main.get(i);
            boolean inTable = line.is(head.placeAndDate()) && line.cell() != null;
            from = line.is(head.number()) || line.is(head.title()) || inTable ? i : from;
        }
        this.lines = main.subList(from, main.size());
    }

    Middle read() {
        SeenLine type = type();
        List<SeenLine> subject = type == null ? List.of() : subject();
        SeenLine end = null;
        boolean ruled = subject.stream().anyMatch(MiddleReading::isRuled);
        int below = at;
        while (below < lines.size() && below < at + 3 && (lines.get(below).isBlank() || isEnd(lines.get(below)))) {
            SeenLine line = lines.get(below++);
            end = end == null && isEnd(line) ? line : end;
            ruled |= isRuled(line);
        }
        SeenLine addressed = addressed();
        return new Middle(type, subject, end, ruled, addressed, addressed == null ? List.of() : addressees());
    }

    private @Nullable SeenLine type() {
        for (int i = 0; i < lines.size() && i < 45; i++) {
            SeenLine line = lines.get(i);
            if (Wording.isType(line) && (line.isCentred() || line.any(Type::bold))) {
                at = i + 1;
                return line;
            }
        }
        return null;
    }

    private List<SeenLine> subject() {
        List<SeenLine> subject = new ArrayList<>();
        while (at < lines.size() && subject.size() < LINES_OF_ABSTRACT) {
            SeenLine line = lines.get(at);
            if (line.isBlank() && subject.isEmpty() && !isRuled(line)) {
                at++;
                continue;
            }
            if (!isOfSubject(line)) {
                break;
            }
            subject.add(line);
            at++;
        }
        return subject;
    }

    private static boolean isOfSubject(SeenLine line) {
        boolean stands = line.isCentred() || line.all(Type::bold);
        return !line.isBlank()
                && stands
                && line.cell() == null
                && line.label().isEmpty()
                && !isEnd(line)
                && !Wording.isHeading(line)
                && !Wording.isPlaceAndDate(line)
                && !Wording.isAddressed(line);
    }

    private static boolean isEnd(SeenLine line) {
        return Wording.isHyphens(line);
    }

    private static boolean isRuled(SeenLine line) {
        return line.shape().ruled() || line.marks().drawing();
    }

    private @Nullable SeenLine addressed() {
        for (int i = 0; i < lines.size() && i < 60; i++) {
            if (Wording.isAddressed(lines.get(i))) {
                at = i + 1;
                return lines.get(i);
            }
        }
        return null;
    }

    private List<SeenLine> addressees() {
        List<SeenLine> addressees = new ArrayList<>();
        for (SeenLine line : lines.subList(at, lines.size())) {
            if (!line.isBlank() && !(Wording.isDashed(line) && line.text().length() < 120)) {
                break;
            }
            if (!line.isBlank()) {
                addressees.add(line);
            }
        }
        return addressees;
    }
}
