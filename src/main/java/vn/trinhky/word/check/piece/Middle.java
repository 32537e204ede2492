package vn.trinhky.word.check.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.seen.SeenLine;

/**
 * Type, abstract and addressees.
 *
 * @param end what is typed below the abstract, such as five hyphens; null where nothing is
 * @param ruled whether a line is drawn there
 * @param addressed the line "Kính gửi"
 * @param addressees the lines below it
 */
public record Middle(
        @Nullable SeenLine type,
        List<SeenLine> subject,
        @Nullable SeenLine end,
        boolean ruled,
        @Nullable SeenLine addressed,
        List<SeenLine> addressees) {

    public Middle {
        subject = List.copyOf(subject);
        addressees = List.copyOf(addressees);
    }
}
