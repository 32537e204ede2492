package vn.trinhky.office.entrusting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.absence.Colleague;

/** What lies above, below and around units, in the database. */
@Component
class Surroundings {

    /** More people than anybody chooses from. */
    private static final int MOST = 200;

    private static final String ABOVE = """
            with recursive upper (unit_id) as (
                select :unit::uuid
                union
                select u.parent_unit_id from unit u join upper x on u.unit_id = x.unit_id
                where u.parent_unit_id is not null)
            select exists (select 1 from upper where unit_id = any (:units))""";

    private static final String AROUND = """
            with near (unit_id, distance) as (
                select :unit::uuid, 0
                union all
                select parent_unit_id, 1 from unit where unit_id = :unit and parent_unit_id is not null
                union all
                select unit_id, 2 from unit where parent_unit_id = :unit)
            select h.person_id, h.full_name,
                   (array_agg(p.title || ', ' || u.short_name order by n.distance, p.kind))[1] as post
            from near n
            join post p on p.unit_id = n.unit_id and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
            join unit u on u.unit_id = p.unit_id
            join person h on h.person_id = p.person_id
            where h.sign_in_name is not null
            group by h.person_id, h.full_name
            order by min(n.distance), h.full_name, h.person_id limit :most""";

    private static final String ENTRUSTED = """
            with recursive lower (unit_id) as (
                select unit_id from unit where unit_id = any (:units)
                union
                select u.unit_id from unit u join lower l on u.parent_unit_id = l.unit_id)
            select p.post_id, h.full_name, p.kind, p.title, u.name, p.valid_from, p.valid_to
            from lower l join post p on p.unit_id = l.unit_id and p.valid_from <= :day and p.valid_to >= :day
                and p.kind = any (:given)
            join unit u on u.unit_id = p.unit_id join person h on h.person_id = p.person_id
            order by p.valid_to, h.full_name, p.post_id limit :most""";

    /** The kinds of posts whose work is given away. */
    private static final String[] GIVEN = Stream.of(PostKind.values())
            .filter(PostKind::isHandedOver)
            .map(PostKind::name)
            .toArray(String[]::new);

    private final JdbcClient database;

    Surroundings(JdbcClient database) {
        this.database = database;
    }

    boolean isAbove(UUID[] units, UnitId unit) {
        return units.length > 0
                && database.sql(ABOVE)
                        .param("unit", unit.value())
                        .param("units", units)
                        .query(Boolean.class)
                        .single();
    }

    /** People with an account in the unit, then in the one directly above, then in those directly below. */
    List<Colleague> around(UnitId unit, LocalDate day) {
        return database.sql(AROUND)
                .param("unit", unit.value())
                .param("day", day)
                .param("most", MOST)
                .query((row, number) -> new Colleague(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("post")))
                .list();
    }

    /** The posts of some units and those below them that are given away and end on a day to come, the next to end first. */
    List<EntrustedLine> entrusted(UUID[] units, LocalDate day) {
        return database.sql(ENTRUSTED)
                .param("units", units)
                .param("day", day)
                .param("most", MOST)
                .param("given", GIVEN)
                .query((row, number) -> new EntrustedLine(
                        row.getObject("post_id", UUID.class),
                        row.getString("full_name"),
                        PostKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** The units that the officer administers herself; nobody does so in the place of another. */
    static UUID[] administered(Officer officer) {
        return officer.posts().stream()
                .filter(post -> post.kind() == PostKind.ADMINISTRATOR)
                .map(post -> post.unit().value())
                .toArray(UUID[]::new);
    }
}
