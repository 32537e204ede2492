package vn.trinhky.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Posts extends JpaRepository<Post, UUID> {

    List<Post> findByPerson(PersonId person);

    List<Post> findByUnitAndKind(UnitId unit, PostKind kind);

    List<Post> findByKind(PostKind kind);

    /** Of thousands of units, as one parameter. */
    @Query(value = "select * from post where unit_id = any (:units) and kind = any (:kinds)", nativeQuery = true)
    List<Post> among(UUID[] units, String[] kinds);

    /** In which of these units somebody with an account holds a post of this kind on a day. */
    @Query(value = """
            select distinct p.unit_id from post p join person h on h.person_id = p.person_id
            where p.unit_id = any (:units) and p.kind = :kind and h.sign_in_name is not null
              and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)""", nativeQuery = true)
    List<UUID> staffed(UUID[] units, String kind, LocalDate day);
}
