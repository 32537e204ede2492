package vn.trinhky.figures.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.sums.Among;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/**
 * What an officer sees of a round's figures.
 *
 * @param among whose figures are added up
 * @param choices what she may choose instead, the present choice among them
 * @param own the one unit that she sees, null when she sees all
 */
record Sight(
        Round round,
        Among among,
        List<Choice> choices,
        @Nullable UnitId own) {

    /** @param notation as it stands in the address */
    record Choice(String notation, String name, Sort sort) {}

    /** Under which heading a choice stands. */
    enum Sort {
        ALL,
        GROUP,
        KIND,
        UNIT
    }

    /** The choices under one heading. */
    public List<Choice> choicesOf(Sort sort) {
        return choices.stream().filter(choice -> choice.sort() == sort).toList();
    }

    public boolean seesAll() {
        return own == null;
    }
}
