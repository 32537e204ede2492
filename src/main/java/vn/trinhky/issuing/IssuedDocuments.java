package vn.trinhky.issuing;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.trinhky.compilation.ReportId;

interface IssuedDocuments extends JpaRepository<IssuedDocument, ReportId> {}
