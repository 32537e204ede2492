package vn.trinhky.word.check.piece;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.seen.SeenFile;
import vn.trinhky.word.check.seen.SeenLine;

/**
 * The components of a document. What was not found is null or empty.
 *
 * @param all every line of the text in order, those divided by tabs as their pieces
 * @param body the lines of the text itself outside tables
 */
public record Pieces(
        List<SeenLine> all, Head head, Middle middle, List<SeenLine> body, Foot foot, List<Attachment> appendices) {

    public Pieces {
        all = List.copyOf(all);
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
    }

    public static Pieces of(SeenFile file) {
        List<SeenLine> all = Tabs.cut(file.lines());
        List<Attachment> appendices = AttachmentReading.read(all);
        List<SeenLine> main = appendices.isEmpty()
                ? all
                : all.subList(0, all.indexOf(appendices.get(0).label()));
        Foot foot = new FootReading(main).read();
        Head head = new HeadReading(main).read();
        Middle middle = new MiddleReading(main, head).read();
        return new Pieces(all, head, middle, body(main, head, middle, foot), foot, appendices);
    }

    private static List<SeenLine> body(List<SeenLine> main, Head head, Middle middle, Foot foot) {
        Set<SeenLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.of(
                        present(head.title(), head.motto(), head.star(), head.number(), head.letterSubject()),
                        present(head.urgency(), head.placeAndDate(), middle.type(), middle.end(), middle.addressed()),
                        present(foot.label(), foot.signer()),
                        head.superiors(),
                        head.issuers(),
                        middle.subject(),
                        middle.addressees(),
                        foot.recipients(),
                        foot.capacity())
                .forEach(taken::addAll);
        return main.stream()
                .filter(line -> line.cell() == null && !line.isBlank() && !line.isPiece() && !taken.contains(line))
                .filter(line -> !Wording.isHyphens(line))
                .toList();
    }

    private static List<SeenLine> present(@Nullable SeenLine... lines) {
        List<SeenLine> present = new ArrayList<>();
        for (SeenLine line : lines) {
            if (line != null) {
                present.add(line);
            }
        }
        return present;
    }
}
