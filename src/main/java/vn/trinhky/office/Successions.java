package vn.trinhky.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which units took the place of which, in the database. */
@Component
class Successions {

    private static final String OF_SOME = """
            with recursive former (unit_id) as (
                select predecessor from unit_succession where successor = any (?)
                union
                select s.predecessor from unit_succession s join former f on s.successor = f.unit_id)
            select s.predecessor, s.successor from unit_succession s join former f on s.predecessor = f.unit_id""";

    private final JdbcClient database;

    Successions(JdbcClient database) {
        this.database = database;
    }

    void add(UnitId predecessor, UnitId successor, LocalDate since) {
        database.sql(
                        "insert into unit_succession (predecessor, successor, since) values (?, ?, ?) on conflict do nothing")
                .params(predecessor.value(), successor.value(), since)
                .update();
    }

    /** Who directly took the place of these units, by unit. */
    Map<UnitId, List<UnitId>> directly(Collection<UnitId> units) {
        Map<UnitId, List<UnitId>> successors = new HashMap<>();
        database.sql("select predecessor, successor from unit_succession where predecessor = any (?) order by since")
                .params((Object) units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    successors
                            .computeIfAbsent(
                                    new UnitId(row.getObject("predecessor", UUID.class)), unit -> new ArrayList<>())
                            .add(new UnitId(row.getObject("successor", UUID.class)));
                });
        return successors;
    }

    Lineage of(Collection<UnitId> units) {
        Lineage lineage = new Lineage();
        database.sql(OF_SOME)
                .params((Object) units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    lineage.add(
                            new UnitId(row.getObject("predecessor", UUID.class)),
                            new UnitId(row.getObject("successor", UUID.class)));
                });
        return lineage;
    }
}
