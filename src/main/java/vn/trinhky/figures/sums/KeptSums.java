package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Ledger;
import vn.trinhky.figures.sums.Tally.Sum;
import vn.trinhky.regime.RegimeId;

/**
 * Sums that are worked out once and kept until their ledger changes: of twelve periods eleven are settled.
 *
 * <p>They are kept only by who has no transaction. A verb in the middle of its own may know what others must not see yet,
 * and would make them wait for its end.
 */
@Component
class KeptSums {

    private final JdbcClient database;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    KeptSums(JdbcClient database, Ledger ledger, TransactionTemplate transaction) {
        this.database = database;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /** What is kept of some ledgers and still right, by ledger. */
    Map<String, Map<IndicatorId, Sum>> right(RegimeId regime, Collection<String> ledgers, String part) {
        Map<String, Map<IndicatorId, Sum>> right = new HashMap<>();
        database.sql("""
                        select s.ledger, s.indicators, s.amounts, s.told from figure_sum s
                        where s.regime_id = ? and s.ledger = any (?) and s.part = ? and s.changes =
                            (select count(*) from figure_change c
                                where c.regime_id = s.regime_id and c.ledger = s.ledger)""")
                .params(regime.value(), ledgers.toArray(String[]::new), part)
                .query(row -> {
                    right.put(row.getString("ledger"), sums(row));
                });
        return right;
    }

    /** What is not kept, or no longer right: works it out, and keeps it if that disturbs nobody. */
    Map<IndicatorId, Sum> anew(RegimeId regime, String name, String part, Supplier<Map<IndicatorId, Sum>> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        return transaction.execute(status -> renewed(regime, name, part, work));
    }

    /** Of several who come at once the first one works and the others wait for her result. */
    private Map<IndicatorId, Sum> renewed(
            RegimeId regime, String name, String part, Supplier<Map<IndicatorId, Sum>> work) {
        lock(regime, name, part);
        Map<String, Map<IndicatorId, Sum>> faster = right(regime, java.util.List.of(name), part);
        if (faster.containsKey(name)) {
            return faster.get(name);
        }
        // counted before the work: a change in between makes the sums newer than they say, never older
        long changes = ledger.changes(regime, name);
        Map<IndicatorId, Sum> sums = work.get();
        keep(regime, name, part, changes, sums);
        return sums;
    }

    private void lock(RegimeId regime, String name, String part) {
        database.sql("""
                        insert into figure_sum (regime_id, ledger, part, changes, indicators, amounts, told)
                        values (?, ?, ?, -1, '{}', '{}', '{}') on conflict do nothing""")
                .params(regime.value(), name, part)
                .update();
        database.sql("select changes from figure_sum where regime_id = ? and ledger = ? and part = ? for update")
                .params(regime.value(), name, part)
                .query(Long.class)
                .single();
    }

    private void keep(RegimeId regime, String name, String part, long changes, Map<IndicatorId, Sum> sums) {
        Integer[] indicators = new Integer[sums.size()];
        BigDecimal[] amounts = new BigDecimal[sums.size()];
        Integer[] told = new Integer[sums.size()];
        int next = 0;
        for (Map.Entry<IndicatorId, Sum> sum : sums.entrySet()) {
            indicators[next] = sum.getKey().value();
            amounts[next] = sum.getValue().amount();
            told[next++] = sum.getValue().told();
        }
        database.sql("""
                        update figure_sum set changes = ?, indicators = ?, amounts = ?, told = ?
                        where regime_id = ? and ledger = ? and part = ?""")
                .params(changes, indicators, amounts, told, regime.value(), name, part)
                .update();
    }

    private static Map<IndicatorId, Sum> sums(ResultSet row) throws SQLException {
        Integer[] indicators = (Integer[]) array(row, "indicators");
        BigDecimal[] amounts = (BigDecimal[]) array(row, "amounts");
        Integer[] told = (Integer[]) array(row, "told");
        Map<IndicatorId, Sum> sums = new HashMap<>();
        for (int i = 0; i < indicators.length; i++) {
            sums.put(new IndicatorId(indicators[i]), new Sum(amounts[i], told[i]));
        }
        return sums;
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }
}
