package vn.trinhky.regime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

/**
 * One line below "Nơi nhận", and who stands behind it.
 *
 * @param text as printed, without mark and punctuation
 * @param mark what the line is for
 * @param units the units behind the line
 * @param people the persons behind the line
 */
public record DistributionLine(String text, Mark mark, List<UnitId> units, List<PersonId> people) {

    /** Why somebody receives the document. */
    public enum Mark {
        /** Reported to (b/c). */
        REPORT_TO("(b/c)"),
        /** To act on or to know of. */
        INFO(null),
        /** The copy kept at the clerical office (Lưu VT). */
        KEEP(null);

        private final @Nullable String printed;

        Mark(@Nullable String printed) {
            this.printed = printed;
        }
    }

    /** As printed, with its mark: {@code BTV Huyện ủy (b/c)}. */
    public String printed() {
        return mark.printed == null ? text : text + " " + mark.printed;
    }
}
