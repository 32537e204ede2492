package vn.trinhky.regime;

import org.springframework.data.jpa.repository.JpaRepository;

interface Regimes extends JpaRepository<ReportingRegime, RegimeId> {}
