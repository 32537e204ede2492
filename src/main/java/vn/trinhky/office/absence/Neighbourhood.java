package vn.trinhky.office.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

/** Who can stand in for whom, and whose people an administrator looks after, in the database. */
@Component
class Neighbourhood {

    /** More people than anybody chooses from. */
    static final int MOST = 200;

    /** Of the own units, then of those directly above, then of those directly below. */
    private static final String NEAR = """
            with mine as (
                select distinct unit_id from post
                where person_id = :person and valid_from <= :day and (valid_to is null or valid_to >= :day)),
            near (unit_id, distance) as (
                select unit_id, 0 from mine
                union all
                select u.parent_unit_id, 1 from unit u join mine m on m.unit_id = u.unit_id
                where u.parent_unit_id is not null
                union all
                select u.unit_id, 2 from unit u join mine m on m.unit_id = u.parent_unit_id)
            select h.person_id, h.full_name, min(n.distance) as distance,
                   (array_agg(p.title || ', ' || u.short_name order by n.distance, p.kind))[1] as post
            from near n
            join post p on p.unit_id = n.unit_id and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
            join unit u on u.unit_id = p.unit_id
            join person h on h.person_id = p.person_id
            where h.sign_in_name is not null and h.person_id <> :person
            group by h.person_id, h.full_name
            """;

    private static final String ABOVE = """
            with recursive upper (unit_id) as (
                select unit_id from post
                where person_id = :person and valid_from <= :day and (valid_to is null or valid_to >= :day)
                union
                select u.parent_unit_id from unit u join upper x on u.unit_id = x.unit_id
                where u.parent_unit_id is not null)
            select exists (select 1 from upper where unit_id = any (:units))""";

    private static final String BELOW = """
            with recursive lower (unit_id) as (
                select unit_id from unit where unit_id = any (:units)
                union
                select u.unit_id from unit u join lower l on u.parent_unit_id = l.unit_id)
            select h.person_id, h.full_name,
                   (array_agg(p.title || ', ' || u.short_name order by u.code, p.kind))[1] as post
            from lower l
            join post p on p.unit_id = l.unit_id and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
            join unit u on u.unit_id = p.unit_id
            join person h on h.person_id = p.person_id
            where h.sign_in_name is not null
              and unaccent(lower(h.full_name)) like '%' || unaccent(lower(:name)) || '%'
            group by h.person_id, h.full_name
            order by h.full_name, h.person_id limit :most""";

    private final JdbcClient database;

    Neighbourhood(JdbcClient database) {
        this.database = database;
    }

    /** Who may stand in for a person on a day, the nearest first. */
    List<Colleague> of(PersonId person, LocalDate day) {
        return database.sql(NEAR + "order by distance, h.full_name, h.person_id limit :most")
                .param("person", person.value())
                .param("day", day)
                .param("most", MOST)
                .query(Neighbourhood::colleague)
                .list();
    }

    boolean areNear(PersonId person, PersonId other, LocalDate day) {
        return database.sql("select exists (select 1 from (" + NEAR + ") near where near.person_id = :other)")
                .param("person", person.value())
                .param("day", day)
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the officer administers a unit in which the person serves, or one above it. */
    boolean looksAfter(Officer officer, PersonId person, LocalDate day) {
        UUID[] units = administered(officer);
        return units.length > 0
                && database.sql(ABOVE)
                        .param("person", person.value())
                        .param("day", day)
                        .param("units", units)
                        .query(Boolean.class)
                        .single();
    }

    /** Whom of those that the officer looks after somebody means by a part of a name, with or without accents. */
    List<Colleague> meant(String name, Officer officer, LocalDate day) {
        return database.sql(BELOW)
                .param("units", administered(officer))
                .param("day", day)
                .param("name", name.strip().replaceAll("[\\\\%_]", ""))
                .param("most", MOST)
                .query(Neighbourhood::colleague)
                .list();
    }

    /** The units that the officer administers; nobody does so in the place of another. */
    static UUID[] administered(Officer officer) {
        return officer.posts().stream()
                .filter(post -> post.kind() == PostKind.ADMINISTRATOR)
                .map(Officer.HeldPost::unit)
                .map(UnitId::value)
                .toArray(UUID[]::new);
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                row.getString("post"));
    }
}
