package vn.trinhky.punctuality.substance;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.refusals.NotTheCompiler;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;

/** By which rule the parts of a regime are judged. */
@Component
public class SubstanceRules {

    private final JdbcClient database;
    private final Reporting reporting;
    private final Journal journal;
    private final Clock clock;

    SubstanceRules(JdbcClient database, Reporting reporting, Journal journal, Clock clock) {
        this.database = database;
        this.reporting = reporting;
        this.journal = journal;
        this.clock = clock;
    }

    /** The regime's own, or that of all. */
    @Transactional(readOnly = true)
    public SubstanceRule of(RegimeId regime) {
        return database.sql("""
                        select rule_no, alike_from, fewest_words, reason, set_by from substance_rule
                        where regime_id = ? or regime_id is null order by regime_id nulls last, rule_no desc limit 1""")
                .params(regime.value())
                .query((row, number) -> new SubstanceRule(
                        row.getInt("rule_no"),
                        row.getInt("alike_from"),
                        row.getInt("fewest_words"),
                        row.getString("reason"),
                        row.getString("set_by")))
                .single();
    }

    /**
     * Sets the rule for what is submitted from now on; what was judged stays judged.
     *
     * @param alikeFrom 50 to 100 per cent, {@code fewestWords} 0 to 200
     * @throws NotTheCompiler unless the officer governs the regime
     */
    @Transactional
    public void set(RegimeId id, int alikeFrom, int fewestWords, String reason, Officer officer) {
        var regime =
                reporting.regime(id).filter(known -> known.isSeenBy(officer)).orElseThrow(NotHere::new);
        if (!regime.isGovernedBy(officer)) {
            throw new NotTheCompiler();
        }
        within("alikeFrom", alikeFrom, 50, 100);
        within("fewestWords", fewestWords, 0, 200);
        String stated = Reason.stated(reason);
        SubstanceRule before = of(id);
        database.sql("""
                        insert into substance_rule (regime_id, alike_from, fewest_words, reason, set_by, set_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id.value(), alikeFrom, fewestWords, stated, officer.fullName(), Timestamp.from(clock.instant()))
                .update();
        journal.record(
                id.value(),
                officer.fullName(),
                Milestone.SUBSTANCE_RULE_SET,
                Map.of(
                        "new",
                        inNumbers(before.alikeFrom(), before.fewestWords()) + " → " + inNumbers(alikeFrom, fewestWords),
                        "reason",
                        stated));
    }

    /** Share and words, the same in all languages: {@code 95% / 10}. */
    private static String inNumbers(int alikeFrom, int fewestWords) {
        return alikeFrom + "% / " + fewestWords;
    }

    private static void within(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw new InvalidInput(field, "numberBetween", least, most);
        }
    }
}
