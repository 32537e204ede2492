package vn.trinhky.figures;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.trinhky.regime.RegimeId;

interface IndicatorBook extends JpaRepository<Indicator, Integer> {

    List<Indicator> findByRegimeOrderByPosition(RegimeId regime);
}
