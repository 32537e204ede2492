package vn.trinhky.word.check.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.seen.SeenLine;

/**
 * An appendix in the same file.
 *
 * @param title the first line below its label that is not in brackets; null where there is none
 * @param heading everything between label and text
 */
public record Attachment(SeenLine label, @Nullable SeenLine title, List<SeenLine> heading) {

    public Attachment {
        heading = List.copyOf(heading);
    }
}
