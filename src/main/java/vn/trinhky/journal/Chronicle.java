package vn.trinhky.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the journals of several dossiers together: when milestones were reached, and how long it usually took from one to the
 * next. Journals are never cleaned, so this can still be said when everything else about an old round is gone.
 */
@Component
public class Chronicle {

    private final JdbcClient database;

    Chronicle(JdbcClient database) {
        this.database = database;
    }

    /** A milestone that a dossier reached. */
    public record Reached(UUID dossier, Instant at, String actor, Milestone milestone) {}

    /**
     * What leads from one milestone to the next.
     *
     * @param name several ways may have the same; they are counted together
     * @param from null where nothing was before: it counts from the dossier's beginning
     */
    public record Way(String name, @Nullable Milestone from, Milestone to) {}

    /**
     * How ways are measured.
     *
     * @param who the detail by which those are told apart whose milestones belong together, such as {@code unit}; two who
     *     have the same name in one dossier are taken for one, which a median of many bears
     * @param daysOff when the days begin that do not count, in their order; 24 hours of each are left out
     */
    public record Manner(String who, List<Way> ways, List<Instant> daysOff) {}

    /** How long it took in half of the cases at most. */
    public record Usual(String name, Duration median, long times) {}

    /** Milestones of these kinds, dossier by dossier, oldest first. */
    @Transactional(readOnly = true)
    public List<Reached> reached(Collection<UUID> dossiers, Set<Milestone> kinds) {
        return database.sql("""
                        select dossier_id, at, actor, milestone from journal_entry
                        where dossier_id = any (?::uuid[]) and milestone = any (?::text[])
                        order by dossier_id, position""")
                .params(texts(dossiers, UUID::toString), texts(kinds, Milestone::name))
                .query((row, n) -> new Reached(
                        row.getObject("dossier_id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        Milestone.valueOf(row.getString("milestone"))))
                .list();
    }

    /** How long these ways usually took, among all who went them. */
    @Transactional(readOnly = true)
    public List<Usual> usual(Collection<UUID> dossiers, Manner manner) {
        List<Way> ways = manner.ways();
        return database.sql("""
                        with off as (select ?::timestamptz[] as days),
                        turn as (
                            select milestone, at, lag(milestone) over own as before,
                                   coalesce(lag(at) over own, min(at) over (partition by dossier_id)) as began
                            from journal_entry
                            where dossier_id = any (?::uuid[]) and milestone = any (?::text[])
                            window own as (partition by dossier_id, details ->> ?::text order by position)),
                        passed as (
                            select milestone, before, at, began, days,
                                   width_bucket(at, days) as off_at, width_bucket(began, days) as off_began
                            from turn, off)
                        select way.name, count(*) as times,
                               percentile_cont(0.5) within group (order by extract(epoch from at - began)
                                   - 86400 * (off_at - off_began)
                                   + greatest(0, 86400 - coalesce(extract(epoch from at - days[off_at]), 86400))
                                   - greatest(0, 86400 - coalesce(extract(epoch from began - days[off_began]), 86400))) as seconds
                        from passed as turn join unnest(?::text[], ?::text[], ?::text[]) as way (name, before, after)
                            on way.after = turn.milestone and way.before is not distinct from turn.before
                        group by way.name""")
                .params(
                        texts(manner.daysOff(), Instant::toString),
                        texts(dossiers, UUID::toString),
                        texts(milestonesOf(ways), Milestone::name),
                        manner.who(),
                        texts(ways, Way::name),
                        texts(
                                ways,
                                way -> way.from() == null ? null : way.from().name()),
                        texts(ways, way -> way.to().name()))
                .query((row, n) -> new Usual(
                        row.getString("name"),
                        Duration.ofSeconds(Math.round(row.getDouble("seconds"))),
                        row.getLong("times")))
                .list();
    }

    /** With the one that opens a dossier. */
    private static Set<Milestone> milestonesOf(List<Way> ways) {
        Set<Milestone> all = EnumSet.of(Milestone.ROUND_OPENED);
        for (Way way : ways) {
            all.add(way.to());
            Milestone from = way.from();
            if (from != null) {
                all.add(from);
            }
        }
        return all;
    }

    private static <T> String[] texts(Collection<T> values, Function<T, @Nullable String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }
}
