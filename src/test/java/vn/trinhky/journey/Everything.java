package vn.trinhky.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the stages have written down, to see that nothing changed. */
@TestComponent
class Everything {

    private static final List<String> TABLES = List.of(
            "round",
            "submission",
            "submitted_version",
            "report",
            "report_version",
            "review",
            "review_verdict",
            "remark",
            "signature_folder",
            "register_entry",
            "issued_document",
            "journal_entry");

    private final JdbcClient database;

    Everything(JdbcClient database) {
        this.database = database;
    }

    /** One digest per table. Of a delivery only the state: failed attempts are counted in the background. */
    Map<String, String> now() {
        Map<String, String> digests = new TreeMap<>();
        TABLES.forEach(table -> digests.put(table, digest(table, "t::text")));
        digests.put("delivery", digest("delivery", "t.delivery_id || t.state"));
        return digests;
    }

    private String digest(String table, String line) {
        return database.sql("select md5(coalesce(string_agg(" + line + ", '|' order by " + line + "), '')) from "
                        + table + " t")
                .query(String.class)
                .single();
    }
}
