package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
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

    private static final int WHOLE = -1;

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
                        where s.regime_id = ? and s.ledger = any (?) and s.part = ? and s.block = -1 and s.changes =
                            (select count(*) from figure_change c
                                where c.regime_id = s.regime_id and c.ledger = s.ledger)""")
                .params(regime.value(), ledgers.toArray(String[]::new), part)
                .query(row -> {
                    right.put(row.getString("ledger"), sums(row));
                });
        return right;
    }

    /** What is not kept, or no longer right: works it out, and keeps it if that disturbs nobody. */
    Map<IndicatorId, Sum> anew(
            RegimeId regime, String name, String part, Function<Blocks, Map<IndicatorId, Sum>> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.apply((block, changes, sums) -> {});
        }
        return transaction.execute(status -> renewed(regime, name, part, work));
    }

    /** Of several who come at once the first one works and the others wait for her result. */
    private Map<IndicatorId, Sum> renewed(
            RegimeId regime, String name, String part, Function<Blocks, Map<IndicatorId, Sum>> work) {
        lock(regime, name, part);
        Map<String, Map<IndicatorId, Sum>> faster = right(regime, java.util.List.of(name), part);
        if (faster.containsKey(name)) {
            return faster.get(name);
        }
        // counted before the work: a change in between makes the sums newer than they say, never older
        long changes = ledger.changes(regime, name);
        Map<IndicatorId, Sum> sums =
                work.apply((block, counted, each) -> write(new Key(regime, name, part, block), counted, each));
        write(new Key(regime, name, part, WHOLE), changes, sums);
        return sums;
    }

    private void lock(RegimeId regime, String name, String part) {
        database.sql("""
                        insert into figure_sum (regime_id, ledger, part, block, changes, indicators, amounts, told)
                        values (?, ?, ?, -1, -1, '{}', '{}', '{}') on conflict do nothing""").params(regime.value(), name, part).update();
        database.sql(
                        "select changes from figure_sum where regime_id = ? and ledger = ? and part = ? and block = -1 for update")
                .params(regime.value(), name, part)
                .query(Long.class)
                .single();
    }

    /** The blocks of a part that are kept and still right. */
    Map<Integer, Map<IndicatorId, Sum>> rightBlocks(
            RegimeId regime, String name, String part, Map<Integer, Long> changes) {
        Map<Integer, Map<IndicatorId, Sum>> right = new HashMap<>();
        database.sql("""
                        select block, changes, indicators, amounts, told from figure_sum
                        where regime_id = ? and ledger = ? and part = ? and block >= 0""").params(regime.value(), name, part).query(row -> {
            int block = row.getInt("block");
            if (row.getLong("changes") == changes.getOrDefault(block, 0L)) {
                right.put(block, sums(row));
            }
        });
        return right;
    }

    /** Where work puts the blocks that it has added up on the way. */
    @FunctionalInterface
    interface Blocks {

        void keep(int block, long changes, Map<IndicatorId, Sum> sums);
    }

    private record Key(RegimeId regime, String ledger, String part, int block) {}

    private void write(Key key, long changes, Map<IndicatorId, Sum> sums) {
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
                        insert into figure_sum (regime_id, ledger, part, block, changes, indicators, amounts, told)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (regime_id, ledger, part, block) do update set changes = excluded.changes,
                            indicators = excluded.indicators, amounts = excluded.amounts, told = excluded.told""")
                .params(key.regime().value(), key.ledger(), key.part(), key.block(), changes, indicators, amounts, told)
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
