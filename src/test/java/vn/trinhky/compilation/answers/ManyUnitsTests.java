package vn.trinhky.compilation.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** An office may have thousands of units, each with an answer to every task. */
@Tag("compiling")
@DemoPages
class ManyUnitsTests {

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    AnswersOfRound answers;

    @Autowired
    TasksAccount account;

    @Autowired
    Reporting reporting;

    @Autowired
    Compilation compilation;

    @Autowired
    CountedStatements statements;

    @Test
    void areReadInAFewStatementsWhateverTheyAnswer() {
        RoundId round = rounds.open(new ReportingPeriod(2715, 1));
        int before = statements.in(() -> answers.read(round, cast.compiler()));
        Cast.COMMUNES.forEach(commune -> rounds.submit(commune, round));

        int after = statements.in(() -> answers.read(round, cast.compiler()));

        assertThat(after).isEqualTo(before).isLessThan(14);
        assertThat(statements.in(() -> account.of(reporting.round(round)))).isLessThan(10);
    }
}
