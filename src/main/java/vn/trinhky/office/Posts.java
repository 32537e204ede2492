package vn.trinhky.office;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Posts extends JpaRepository<Post, UUID> {

    List<Post> findByPerson(PersonId person);

    List<Post> findByUnitAndKind(UnitId unit, PostKind kind);

    List<Post> findByKind(PostKind kind);
}
