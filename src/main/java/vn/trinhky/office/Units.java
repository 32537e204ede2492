package vn.trinhky.office;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Units extends JpaRepository<Unit, UnitId> {

    List<Unit> findByOrderByCode();

    @Query("select u.id from Unit u where u.kind = :kind")
    List<UnitId> idsOfKind(UnitKind kind);
}
