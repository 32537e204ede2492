package vn.trinhky.compilation.carried;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReplacementBegun;
import vn.trinhky.compilation.ReplacementWithdrawn;

/** Copies the compiler's decisions into a report that is to take the place of an issued one. */
@Component
class CarriedDecisions {

    private record Decisions(String table, String columns) {}

    private static final List<Decisions> ALL = List.of(
            new Decisions("dismissed_number", "block, quoted, dismissed_by, dismissed_at"),
            new Decisions(
                    "dismissed_contribution",
                    "submission_id, section, block, digest, reason, dismissed_by, dismissed_at"),
            new Decisions("contradiction_set_aside", "contradiction, reason, set_aside_by, set_aside_at"),
            new Decisions("correction_seen", "submission_id, item, fingerprint, seen_by, seen_at"),
            new Decisions(
                    "task_decision",
                    "block, words, task, in_charge, due_year, due_kind, due_number, due_on, decided_by, decided_at"));

    private final JdbcClient database;

    CarriedDecisions(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void copy(ReplacementBegun begun) {
        for (Decisions one : ALL) {
            database.sql("insert into " + one.table + " (report_id, " + one.columns + ") select :report, " + one.columns
                            + " from " + one.table + " where report_id = :issued")
                    .param("report", begun.report().value())
                    .param("issued", begun.issued().value())
                    .update();
        }
    }

    @EventListener
    void forget(ReplacementWithdrawn withdrawn) {
        for (Decisions one : ALL) {
            database.sql("delete from " + one.table + " where report_id = :report")
                    .param("report", withdrawn.report().value())
                    .update();
        }
    }
}
