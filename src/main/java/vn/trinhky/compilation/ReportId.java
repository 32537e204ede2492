package vn.trinhky.compilation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a report. */
@Embeddable
public record ReportId(@Column(name = "report_id") UUID value) {}
