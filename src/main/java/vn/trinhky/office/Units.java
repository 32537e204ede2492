package vn.trinhky.office;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Units extends JpaRepository<Unit, UnitId> {

    List<Unit> findByOrderByCode();
}
