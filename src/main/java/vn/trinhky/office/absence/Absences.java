package vn.trinhky.office.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Absences extends JpaRepository<Absence, UUID> {

    /** For whom somebody stands in on a day; asked at every request of everybody. */
    @Query("""
            select a from Absence a where a.substitute.value = :substitute and a.endedAt is null
              and a.firstDay <= :day and a.lastDay >= :day order by a.firstDay, a.absenceId""")
    List<Absence> standingIn(UUID substitute, LocalDate day);

    /** In which absence each of these people is on a day. */
    @Query("""
            select a from Absence a where a.person.value in :people and a.endedAt is null
              and a.firstDay <= :day and a.lastDay >= :day""")
    List<Absence> of(Collection<UUID> people, LocalDate day);

    /** Who is absent on a day, and who stands in. */
    @Query("select a from Absence a where a.endedAt is null and a.firstDay <= :day and a.lastDay >= :day")
    List<Absence> on(LocalDate day);

    /** All that touch somebody of these, as absent or as substitute, between two days. */
    @Query("""
            select a from Absence a
            where (a.person.value in :people or a.substitute.value in :people) and a.endedAt is null
              and a.firstDay <= :last and a.lastDay >= :first order by a.firstDay, a.absenceId""")
    List<Absence> touching(Collection<UUID> people, LocalDate first, LocalDate last);

    /** All that somebody ever had or stood in for, the latest first. */
    @Query("""
            select a from Absence a where a.person.value = :person or a.substitute.value = :person
            order by a.firstDay desc, a.absenceId""")
    List<Absence> about(UUID person);

    /** Of those who hold a post in some units or below them, the latest first, as far as they are not over since a day. */
    @Query(value = """
            with recursive lower (unit_id) as (
                select unit_id from unit where unit_id = any (:units)
                union
                select u.unit_id from unit u join lower l on u.parent_unit_id = l.unit_id)
            select a.* from absence a
            where a.last_day >= :since and exists (
                select 1 from post p join lower l on l.unit_id = p.unit_id
                where p.person_id = a.person and p.valid_from <= a.last_day
                  and (p.valid_to is null or p.valid_to >= a.first_day))
            order by a.first_day desc, a.absence_id limit :most""", nativeQuery = true)
    List<Absence> below(UUID[] units, LocalDate since, int most);

    /** Whoever sets an absence about one of these people waits: two who do it at once would not see each other's. */
    @Query(
            value = "select person_id from person where person_id = any (:people) order by person_id for update",
            nativeQuery = true)
    List<UUID> lockPeople(UUID[] people);
}
