package vn.trinhky.drafting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;

interface EarlierParts extends JpaRepository<EarlierPart, UUID> {

    @Query("""
            select new vn.trinhky.drafting.LastPart(p.period, p.texts) from EarlierPart p
            where p.unit = :unit and p.regime = :regime and p.period.year * 4 + p.period.quarter < :before
            order by p.period.year desc, p.period.quarter desc limit 1""")
    Optional<LastPart> lastBefore(UnitId unit, RegimeId regime, int before);
}
