package vn.trinhky.drafting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

interface EarlierParts extends JpaRepository<EarlierPart, UUID> {

    @Query("""
            select new vn.trinhky.drafting.LastPart(p.period, p.texts) from EarlierPart p
            where p.unit = :unit and p.regime = :regime and p.period.kind = :kind
            and p.period.year * 100 + p.period.number < :before
            order by p.period.year desc, p.period.number desc limit 1""")
    Optional<LastPart> lastBefore(UnitId unit, RegimeId regime, ReportingPeriod.Kind kind, int before);
}
