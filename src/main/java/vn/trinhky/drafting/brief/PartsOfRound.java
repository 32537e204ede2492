package vn.trinhky.drafting.brief;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Formats;

/** Counts the parts of a round and finds a page of them, so that thousands of units cost no more than those that are shown. */
@Component
public class PartsOfRound {

    /** Late is a part as {@link PartProgress#isLate} says. */
    private static final String PARTS = """
            with own as materialized (
                select deadline, amendments -> 'deadlines' as days from round where round_id = :round),
            part as (
                select s.submission_id, s.unit_id, s.state, s.times_submitted > 0 as submitted,
                    coalesce(cast(s.last_submitted_at at time zone :zone as date), cast(:today as date))
                        > greatest(o.deadline, cast(o.days ->> cast(s.unit_id as text) as date)) as late,
                    :everybody or s.unit_id in (select unnest(cast(:named as uuid[]))) as named
                from submission s cross join own o
                where s.round_id = :round and s.state <> 'WITHDRAWN'
                    and (:everything or s.unit_id in (select unnest(cast(:seen as uuid[])))))
            """;

    private final JdbcClient database;

    PartsOfRound(JdbcClient database) {
        this.database = database;
    }

    /** How many parts there are of each kind, whether they are looked for or not; some dozens of lines at most. */
    @Transactional(readOnly = true)
    public List<AlikeParts> counted(PartsMeant meant) {
        return asked("""
                        select state, submitted, late, named, count(*) as number from part
                        group by state, submitted, late, named""", meant)
                .query((row, rank) -> new AlikeParts(
                        Submission.State.valueOf(row.getString("state")),
                        row.getBoolean("submitted"),
                        row.getBoolean("late"),
                        row.getBoolean("named"),
                        row.getLong("number")))
                .list();
    }

    /** A page of those that are looked for and are at a place, in the order in which the units are given. */
    @Transactional(readOnly = true)
    public List<PartOfUnit> page(PartsMeant meant, PartsAt place, List<UnitId> order, Leaf leaf) {
        Submission.State state = place.state();
        return asked("""
                        select p.submission_id, p.unit_id
                        from part p left join unnest(cast(:order as uuid[])) with ordinality as o (unit_id, place) using (unit_id)
                        where p.named and (p.late or not :late)
                            and (cast(:state as text) is null or p.state = cast(:state as text))
                            and (cast(:submitted as boolean) is null or p.submitted = cast(:submitted as boolean))
                        order by o.place, p.submission_id limit :size offset :before""", meant)
                .param("order", ids(order))
                .param("late", meant.late())
                .param("state", state == null ? null : state.name())
                .param("submitted", place.submitted())
                .param("size", leaf.size())
                .param("before", leaf.before())
                .query((row, rank) -> new PartOfUnit(
                        new SubmissionId(row.getObject("submission_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }

    private StatementSpec asked(String question, PartsMeant meant) {
        return database.sql(PARTS + question)
                .param("round", meant.round().value())
                .param("zone", Formats.OFFICE_ZONE.getId())
                .param("today", meant.today())
                .param("everybody", meant.named() == null)
                .param("named", ids(meant.named()))
                .param("everything", meant.seen() == null)
                .param("seen", ids(meant.seen()));
    }

    private static UUID[] ids(@Nullable Collection<UnitId> units) {
        return units == null ? new UUID[0] : units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
