package vn.trinhky.office;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface People extends JpaRepository<Person, PersonId> {

    Optional<Person> findBySignInName(String name);
}
