package vn.trinhky.cast;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.trinhky.regime.RoundId;

/** Rounds whose copy of the plan says something that the demo's regime does not say. */
public final class PlanInHand {

    private final JdbcTemplate database;

    public PlanInHand(JdbcTemplate database) {
        this.database = database;
    }

    /** @param what a field of the plan, {@code json} what it shall hold; nobody must have the round in hand meanwhile */
    public void say(RoundId round, String what, String json) {
        database.update(
                "update round set plan = jsonb_set(plan, array[?], ?::jsonb) where round_id = ?",
                what,
                json,
                round.value());
    }
}
