package vn.trinhky.regime;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.distribution.UnitRule;
import vn.trinhky.word.LayoutProfile.Rules;

/**
 * One line below "Nơi nhận", and who stands behind it. Whom groups and rules mean is asked on the day of issue.
 *
 * @param text as printed, without mark and punctuation
 * @param mark what the line is for
 * @param units the units behind the line
 * @param people the persons behind the line
 * @param groups the office's named groups behind the line
 * @param circles codes of groups or kinds of contributors of the same plan
 * @param rules units that are found on the day of issue
 */
public record DistributionLine(
        String text,
        Mark mark,
        List<UnitId> units,
        List<PersonId> people,
        List<UUID> groups,
        List<String> circles,
        List<UnitRule> rules) {

    private static final Pattern KEPT = Pattern.compile("(?iu)^lưu\\s*:?\\s*");

    /** Why somebody receives the document. */
    public enum Mark {
        /** Reported to (để báo cáo). */
        REPORT_TO("(b/c)"),
        /** To act together with the issuing body (để phối hợp). */
        COORDINATE("(p/h)"),
        ACT("(để thực hiện)"),
        KNOW("(để biết)"),
        /** The line says nothing of it. */
        @JsonAlias("INFO")
        PLAIN(null),
        /** The copy kept at the clerical office (Lưu). */
        KEEP(null);

        private final @Nullable String printed;

        Mark(@Nullable String printed) {
            this.printed = printed;
        }

        /** What stands behind the words of the line; empty for nothing. */
        public String printed() {
            return printed == null ? "" : printed;
        }
    }

    @SuppressWarnings("NullAway") // lines from before there were groups and rules have none
    public DistributionLine {
        units = units == null ? List.of() : List.copyOf(units);
        people = people == null ? List.of() : List.copyOf(people);
        groups = groups == null ? List.of() : List.copyOf(groups);
        circles = circles == null ? List.of() : List.copyOf(circles);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /** A line that names everybody behind it. */
    public static DistributionLine naming(String text, Mark mark, List<UnitId> units, List<PersonId> people) {
        return new DistributionLine(text, mark, units, people, List.of(), List.of(), List.of());
    }

    /**
     * As printed, with its mark: {@code BTV Huyện ủy (b/c)}. The kept copy is {@code Lưu VT} with the Party and
     * {@code Lưu: VT} with the State. (Guidance 05-HD/VPTW; Decree 30/2020, appendix I, II.9b)
     */
    public String printed(Rules rules) {
        if (mark == Mark.KEEP) {
            String holder = KEPT.matcher(text).replaceFirst("");
            return (rules == Rules.STATE ? "Lưu: " : "Lưu ") + holder;
        }
        return mark.printed == null ? text : text + " " + mark.printed;
    }

    /** Whether nobody stands behind it: it is only printed. */
    public boolean namesNobody() {
        return units.isEmpty() && people.isEmpty() && groups.isEmpty() && circles.isEmpty() && rules.isEmpty();
    }
}
