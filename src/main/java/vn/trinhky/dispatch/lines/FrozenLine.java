package vn.trinhky.dispatch.lines;

import java.util.List;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.distribution.Standing;
import vn.trinhky.word.LayoutProfile.Rules;

/**
 * A line of a distribution list as it was on the day of issue.
 *
 * @param position counted from 1
 * @param line with its mark, groups and rules
 * @param behind how it was printed and whom it meant, by the names of that day
 */
public record FrozenLine(int position, DistributionLine line, Standing.Line behind) {

    public String printed() {
        return behind.printed();
    }

    /** The same line in a document that is set by these rules. */
    Standing.Line printedBy(Rules rules) {
        return new Standing.Line(line.printed(rules), standing(), gone());
    }

    public List<Standing> standing() {
        return behind.standing();
    }

    public List<String> gone() {
        return behind.gone();
    }
}
