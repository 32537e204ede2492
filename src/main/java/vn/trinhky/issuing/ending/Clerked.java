package vn.trinhky.issuing.ending;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.NotIssuedYet;
import vn.trinhky.issuing.ending.refusals.AlreadyReplaced;
import vn.trinhky.issuing.ending.refusals.NotTheKeepingClerk;
import vn.trinhky.issuing.validity.Validities;
import vn.trinhky.issuing.validity.Validity;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.web.Refusal;

/** What the three acts have in common: whose they are, on what, and where they are noted. */
@Component
class Clerked {

    private final Issuing issuing;
    private final Validities validities;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OutgoingRegister register;
    private final Journal journal;
    private final JdbcClient database;

    Clerked(
            Issuing issuing,
            Validities validities,
            Compilation compilation,
            Reporting reporting,
            OutgoingRegister register,
            Journal journal,
            JdbcClient database) {
        this.issuing = issuing;
        this.validities = validities;
        this.compilation = compilation;
        this.reporting = reporting;
        this.register = register;
        this.journal = journal;
        this.database = database;
    }

    /** Why this officer may do none of the three, or null if she may. */
    @Nullable
    Refusal objection(ReportId report, Officer officer) {
        Round round = reporting.round(compilation.reportFor(report, officer).round());
        if (!round.isClerkedBy(officer)) {
            return new NotTheKeepingClerk();
        }
        if (issuing.ifIssued(report).isEmpty()) {
            return new NotIssuedYet();
        }
        return validities.of(report) instanceof Validity.Replaced replaced
                ? new AlreadyReplaced(number(replaced.by()))
                : null;
    }

    Validity validity(ReportId report) {
        return validities.of(report);
    }

    /**
     * Two who act on one document at the same moment wait for each other. The document is held first, as by an addressee
     * whose acknowledgement closes the round.
     */
    Round hold(ReportId report) {
        database.sql("select 1 from issued_document where report_id = ? for no key update")
                .param(report.value())
                .query()
                .listOfRows();
        return reporting.hold(compilation.report(report).round());
    }

    String number(ReportId issued) {
        return issuing.issued(issued).number().printed();
    }

    void noteInRegister(ReportId report, String words, String who) {
        register.remark(report.value(), words, who);
    }

    void noteInJournal(Round round, String who, Milestone milestone, Map<String, String> details) {
        journal.record(round.id().value(), who, milestone, details);
    }
}
