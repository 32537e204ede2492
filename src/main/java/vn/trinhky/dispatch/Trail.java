package vn.trinhky.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.ChannelKind;

/** Every rung that a delivery climbed, when, by whom, and what can be shown for it. Lines are only added. */
@Component
public class Trail {

    private static final TypeReference<Map<String, String>> EVIDENCE = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Trail(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One rung.
     *
     * @param who an officer, an addressee, or the system
     */
    public record Step(
            Instant at, Delivery.State state, ChannelKind channel, String who, Map<String, String> evidence) {}

    /** One to be added: where a delivery stands now. */
    record Rung(
            DeliveryId delivery,
            String addressee,
            Delivery.State state,
            ChannelKind channel,
            Map<String, String> evidence) {

        static Rung of(Delivery delivery, Map<String, String> evidence) {
            return new Rung(delivery.id(), delivery.addressee(), delivery.state(), delivery.channel(), evidence);
        }
    }

    /** The delivery stands where it stands now. */
    void note(Delivery delivery, String who, Map<String, String> evidence) {
        note(List.of(Rung.of(delivery, evidence)), who);
    }

    /** As {@link #note(Delivery, String, Map)}, of several, each as it stood when its rung was made. */
    void note(List<Rung> rungs, String who) {
        database.sql("""
                        insert into delivery_trail (delivery_id, at, state, channel, who, evidence)
                        select t.delivery_id, ?, t.state, t.channel, ?, t.evidence::jsonb
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as t (delivery_id, state, channel, evidence)""")
                .params(
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        who,
                        rungs.stream().map(rung -> rung.delivery().value()).toArray(UUID[]::new),
                        rungs.stream().map(rung -> rung.state().name()).toArray(String[]::new),
                        rungs.stream().map(rung -> rung.channel().name()).toArray(String[]::new),
                        rungs.stream()
                                .map(rung -> json.writeValueAsString(rung.evidence()))
                                .toArray(String[]::new))
                .update();
    }

    /** What lies in inboxes of this system has arrived with the document's issue; thousands of rungs as one statement. */
    void noteArrivals(ReportId report, String who) {
        database.sql("""
                        insert into delivery_trail (delivery_id, at, state, channel, who, evidence)
                        select delivery_id, arrived_at, state, channel, :who, '{}' from delivery
                        where report_id = :report and state = 'ARRIVED'""").param("report", report.value()).param("who", who).update();
    }

    /** The earliest first. */
    @Transactional(readOnly = true)
    public List<Step> of(DeliveryId delivery) {
        return database.sql("""
                        select at, state, channel, who, evidence from delivery_trail
                        where delivery_id = :delivery order by step""")
                .param("delivery", delivery.value())
                .query(this::step)
                .list();
    }

    /** The same of several deliveries; one without any is not in it. */
    @Transactional(readOnly = true)
    public Map<DeliveryId, List<Step>> of(Collection<DeliveryId> deliveries) {
        Map<DeliveryId, List<Step>> all = new HashMap<>();
        database.sql("""
                        select delivery_id, at, state, channel, who, evidence from delivery_trail
                        where delivery_id = any (:deliveries) order by step""")
                .param("deliveries", deliveries.stream().map(DeliveryId::value).toArray(UUID[]::new))
                .query(row -> {
                    DeliveryId delivery = new DeliveryId(row.getObject("delivery_id", UUID.class));
                    all.computeIfAbsent(delivery, id -> new ArrayList<>()).add(step(row, 0));
                });
        return all;
    }

    private Step step(ResultSet row, int rank) throws SQLException {
        return new Step(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Delivery.State.valueOf(row.getString("state")),
                ChannelKind.valueOf(row.getString("channel")),
                row.getString("who"),
                json.readValue(row.getString("evidence"), EVIDENCE));
    }
}
