package vn.trinhky.word.check.piece;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.Type;

/** Finds appendices behind the signature. */
final class AttachmentReading {

    private static final int LINES_OF_HEADING = 4;

    private AttachmentReading() {}

    static List<Attachment> read(List<SeenLine> all) {
        List<Attachment> found = new ArrayList<>();
        boolean signed = false;
        for (int i = 0; i < all.size(); i++) {
            SeenLine line = all.get(i);
            signed |= Wording.isRecipientsLabel(line) || line.sheet() > 0;
            if (signed && Wording.isAppendix(line) && line.cell() == null) {
                found.add(attachment(line, all.subList(i + 1, all.size())));
            }
        }
        return found;
    }

    private static Attachment attachment(SeenLine label, List<SeenLine> below) {
        List<SeenLine> heading = new ArrayList<>();
        for (SeenLine line : below) {
            boolean ends = line.cell() != null || (!line.isCentred() && !line.all(Type::bold));
            if ((!line.isBlank() && (ends || Wording.isAppendix(line))) || heading.size() == LINES_OF_HEADING) {
                break;
            }
            if (!line.isBlank()) {
                heading.add(line);
            }
        }
        SeenLine title = heading.stream()
                .filter(line -> !Wording.isNote(line))
                .findFirst()
                .orElse(null);
        return new Attachment(label, title, heading);
    }
}
