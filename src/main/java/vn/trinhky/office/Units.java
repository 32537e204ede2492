package vn.trinhky.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Units extends JpaRepository<Unit, UnitId> {

    List<Unit> findByOrderByCode();

    /** Thousands of units as one parameter: a list of that many would be another statement each time. */
    @Query(value = "select * from unit where unit_id = any (:ids)", nativeQuery = true)
    List<Unit> amongIds(UUID[] ids);

    List<Unit> findByValidToBefore(LocalDate day);

    @Query("select u.id from Unit u where u.kind = :kind")
    List<UnitId> idsOfKind(UnitKind kind);
}
