package vn.trinhky.regime.timing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.regime.RoundId;

/** Answers when the units of rounds are reminded, without reading the rounds' plans. */
@Component
public class ReminderPlans {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    ReminderPlans(JdbcClient database) {
        this.database = database;
    }

    /** As it was decided when each round opened; the usual one where nobody had decided. */
    @Transactional(readOnly = true)
    public Map<RoundId, ReminderPlan> of(Collection<RoundId> rounds) {
        Map<RoundId, ReminderPlan> found = new LinkedHashMap<>();
        database.sql("select round_id, timing -> 'reminders' as reminders from round where round_id = any (:ids)")
                .param("ids", rounds.stream().map(RoundId::value).toArray(UUID[]::new))
                .query(row -> {
                    String plan = row.getString("reminders");
                    found.put(
                            new RoundId(row.getObject("round_id", UUID.class)),
                            plan == null ? ReminderPlan.USUAL : JSON.readValue(plan, ReminderPlan.class));
                });
        return found;
    }
}
