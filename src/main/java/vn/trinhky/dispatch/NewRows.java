package vn.trinhky.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

/**
 * Writes what a dispatch makes, ten thousand rows as one statement whose parameters are their columns. The objects stay
 * outside of the session: who wants to change one reads it first.
 */
@Component
class NewRows {

    private final JdbcClient database;
    private final JsonMapper json;

    NewRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param body the unit whose clerk watches over them */
    void deliveries(List<Delivery> made, UnitId body) {
        database.sql("""
                        insert into delivery (delivery_id, report_id, body, position, line, addressee, unit_id, person_id, ways,
                            address, channel, state, since, attempts, sent_at, arrived_at, version)
                        select t.delivery_id, t.report_id, ?, t.position, t.line, t.addressee, t.unit_id, t.person_id,
                            t.ways::jsonb, t.address, t.channel, t.state, t.since, t.attempts, t.sent_at, t.arrived_at, 0
                        from unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::int[], ?::timestamptz[], ?::timestamptz[])
                            as t (delivery_id, report_id, position, line, addressee, unit_id, person_id, ways,
                                address, channel, state, since, attempts, sent_at, arrived_at)""")
                .params(
                        body.value(),
                        ids(made, delivery -> delivery.id().value()),
                        ids(made, delivery -> delivery.report().value()),
                        numbers(made, Delivery::position),
                        texts(made, Delivery::line),
                        texts(made, Delivery::addressee),
                        ids(made, delivery -> value(delivery.unit())),
                        ids(made, delivery -> value(delivery.person())),
                        texts(made, delivery -> json.writeValueAsString(delivery.ways())),
                        texts(made, Delivery::address),
                        texts(made, delivery -> delivery.channel().name()),
                        texts(made, delivery -> delivery.state().name()),
                        times(made, Delivery::since),
                        numbers(made, Delivery::attempts),
                        times(made, Delivery::sentAt),
                        times(made, Delivery::arrivedAt))
                .update();
    }

    void errands(List<Errand> made) {
        database.sql("""
                        insert into errand (errand_id, delivery_id, purpose, channel, address, words, other_id, state, attempts,
                            made_at, ended_at, version)
                        select t.*, 0
                        from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[],
                            ?::int[], ?::timestamptz[], ?::timestamptz[]) as t""")
                .params(
                        ids(made, Errand::id),
                        ids(made, errand -> errand.delivery().value()),
                        texts(made, errand -> errand.purpose().name()),
                        texts(made, errand -> errand.channel().name()),
                        texts(made, Errand::address),
                        texts(made, Errand::words),
                        ids(made, errand -> value(errand.other())),
                        texts(made, errand -> errand.state().name()),
                        numbers(made, Errand::attempts),
                        times(made, Errand::madeAt),
                        times(made, Errand::endedAt))
                .update();
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable UUID value(@Nullable ReportId report) {
        return report == null ? null : report.value();
    }

    private static <T> UUID[] ids(List<T> rows, Function<T, @Nullable UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }

    private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static <T> String[] times(List<T> rows, Function<T, @Nullable Instant> column) {
        return texts(rows, row -> {
            Instant at = column.apply(row);
            return at == null ? null : at.toString();
        });
    }
}
