package vn.trinhky.compilation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.trinhky.regime.RoundId;

interface Reports extends JpaRepository<Report, ReportId> {

    Optional<Report> findByRound(RoundId round);

    List<Report> findByRoundIn(Collection<RoundId> rounds);
}
