package vn.trinhky.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.files.Digest;

/** How what was said stands in a row, the same in both tables. */
final class FigureRows {

    /** The columns that {@link #said} reads. */
    static final String SAID = "amount, wording, nil, note, evidence, evidence_name";

    private FigureRows() {}

    static Said said(ResultSet row) throws SQLException {
        @Nullable String digest = row.getString("evidence");
        return new Said(
                row.getBigDecimal("amount"),
                row.getString("wording"),
                row.getBoolean("nil"),
                row.getString("note"),
                digest == null ? null : new Said.Evidence(new Digest(digest), row.getString("evidence_name")));
    }

    static @Nullable String digest(Said said) {
        return Optional.ofNullable(said.evidence())
                .map(evidence -> evidence.digest().value())
                .orElse(null);
    }

    static @Nullable String evidenceName(Said said) {
        return Optional.ofNullable(said.evidence()).map(Said.Evidence::name).orElse(null);
    }
}
