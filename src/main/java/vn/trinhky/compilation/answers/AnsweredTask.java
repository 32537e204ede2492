package vn.trinhky.compilation.answers;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.answers.Became;

/**
 * A commitment with all answers of a round.
 *
 * @param answers of every unit that is asked, in the order of the contributors
 * @param doneBefore the names of units that said "done" in an earlier round
 * @param outside the names of units in charge that contribute nothing to this round
 * @param overdue whether its time was over before this period
 * @param letGo whether the compiler let it go in this round
 */
public record AnsweredTask(
        Commitment commitment,
        List<UnitAnswer> answers,
        List<String> doneBefore,
        List<String> outside,
        boolean overdue,
        boolean letGo) {

    /** @param became null for those who have not answered */
    public List<UnitAnswer> saying(@Nullable Became became) {
        return answers.stream().filter(answer -> answer.became() == became).toList();
    }

    public List<UnitAnswer> unanswered() {
        return saying(null);
    }

    /** How many units say so. */
    public record Count(Became became, int units) {}

    /** How many units say what; what none says is left out. */
    public List<Count> counts() {
        return Stream.of(Became.values())
                .map(became -> new Count(became, saying(became).size()))
                .filter(count -> count.units() > 0)
                .toList();
    }
}
