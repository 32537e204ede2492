package vn.trinhky.issuing.seal;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.trinhky.compilation.ReportId;

interface Seals extends JpaRepository<Seal, ReportId> {}
