package vn.trinhky.regime.distribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;

/**
 * One who stands behind a line on a day: a unit or a person.
 *
 * @param name as it was on that day
 * @param because why he stands there
 */
public record Standing(
        String name, @Nullable UnitId unit, @Nullable PersonId person, Because because) {

    /** How somebody came to stand behind a line. */
    public enum Way {
        NAMED,
        /** He belongs to a group. */
        GROUP,
        /** A rule found him. */
        RULE,
        /** The unit that was named is no more; this one took its place. */
        SUCCESSION
    }

    /**
     * @param words the name of the group, the unit above those that a rule finds, or the unit that was named; null where the
     *     line names him
     * @param kind of the units that a rule finds
     */
    public record Because(
            Way way, @Nullable String words, @Nullable UnitKind kind) {

        static final Because NAMED = new Because(Way.NAMED, null, null);

        static Because of(Way way, String words) {
            return new Because(way, words, null);
        }
    }

    /**
     * A line with those behind it, in the order in which they receive.
     *
     * @param gone units that it means and that are not there on the day, nor anybody in their place
     */
    public record Line(String printed, List<Standing> standing, List<String> gone) {

        public Line {
            standing = List.copyOf(standing);
            gone = List.copyOf(gone);
        }
    }

    /** Two lines may lead to the same one; he gets the document once. */
    public Object identity() {
        return unit == null ? String.valueOf(person) : unit;
    }
}
