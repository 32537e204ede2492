package vn.trinhky.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface People extends JpaRepository<Person, PersonId> {

    /** Thousands of people as one parameter: a list of that many would be another statement each time. */
    @Query(value = "select * from person where person_id = any (:ids)", nativeQuery = true)
    List<Person> amongIds(UUID[] ids);

    Optional<Person> findBySignInName(String name);
}
