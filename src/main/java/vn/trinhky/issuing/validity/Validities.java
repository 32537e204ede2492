package vn.trinhky.issuing.validity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;

/** Says of issued documents whether they still hold. */
@Component
public class Validities {

    private final JdbcClient database;

    Validities(JdbcClient database) {
        this.database = database;
    }

    /** What holds of this document now; in force unless something else is on record. */
    @Transactional(readOnly = true)
    public Validity of(ReportId report) {
        return database.sql("select since, reason, replaced_by from document_ending where report_id = :report")
                .param("report", report.value())
                .query(Validities::ending)
                .optional()
                .orElseGet(Validity.InForce::new);
    }

    private static Validity ending(ResultSet row, int rank) throws SQLException {
        Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
        UUID successor = row.getObject("replaced_by", UUID.class);
        return successor == null
                ? new Validity.Recalled(since, row.getString("reason"))
                : new Validity.Replaced(since, row.getString("reason"), new ReportId(successor));
    }
}
