package vn.trinhky.compilation.tasks;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.commitments.Committing;
import vn.trinhky.commitments.Promise;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportSentToReview;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** The tasks of a version are frozen with it, and bind when it is cleared. */
@Component
public class BindingTasks {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Promise>> PROMISES = new TypeReference<>() {};

    private final Compilation compilation;
    private final Reporting reporting;
    private final Proposing proposing;
    private final TaskDecisions decisions;
    private final Committing committing;
    private final JdbcClient database;

    BindingTasks(
            Compilation compilation,
            Reporting reporting,
            Proposing proposing,
            TaskDecisions decisions,
            Committing committing,
            JdbcClient database) {
        this.compilation = compilation;
        this.reporting = reporting;
        this.proposing = proposing;
        this.decisions = decisions;
        this.committing = committing;
        this.database = database;
    }

    @EventListener
    void freeze(ReportSentToReview sent) {
        Round round = reporting.round(compilation.report(sent.report()).round());
        database.sql("insert into frozen_tasks (report_id, number, tasks) values (?, ?, ?::jsonb)")
                .params(
                        sent.report().value(),
                        sent.number(),
                        JSON.writeValueAsString(promises(compilation.frozen(sent.report(), sent.number()), round)))
                .update();
    }

    private List<Promise> promises(FrozenReport frozen, Round round) {
        return proposing
                .tasks(frozen.texts(), round, proposing.candidates(round), decisions.of(frozen.report()))
                .stream()
                .filter(PlannedTask::isTask)
                .map(PlannedTask::promise)
                .toList();
    }

    /**
     * The newest version is cleared, says the stage that clears: its tasks bind, and of the earlier ones that were asked about
     * those that are done are over.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bind(ReportId id) {
        Report report = compilation.report(id);
        Round round = reporting.round(report.round());
        int number = report.timesSentToReview();
        // versions from before tasks were frozen are read now
        List<Promise> promises = frozen(id, number).orElseGet(() -> promises(compilation.frozen(id, number), round));
        ReportId replaced = report.replaces();
        if (replaced != null) {
            committing.handOn(replaced.value(), id.value());
        }
        committing.bind(round, id.value(), promises);
        committing.settle(round);
    }

    private Optional<List<Promise>> frozen(ReportId id, int number) {
        return database.sql("select tasks from frozen_tasks where report_id = ? and number = ?")
                .params(id.value(), number)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, PROMISES));
    }
}
