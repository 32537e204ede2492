package vn.trinhky.operations.outage;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.OutageCredit;

/** Gives the time back that an outage has cost, round by round; what was given is not given again. */
@Component
class OutageCrediting {

    private final OutageRows rows;
    private final Reporting reporting;
    private final RoundChanging changing;
    private final WorkingCalendar calendar;
    private final TransactionOperations transaction;
    private final Clock clock;

    OutageCrediting(
            OutageRows rows,
            Reporting reporting,
            RoundChanging changing,
            WorkingCalendar calendar,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.reporting = reporting;
        this.changing = changing;
        this.calendar = calendar;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each round in a transaction of its own: one that fails does not keep the others waiting longer than the next attempt. */
    void credit(UUID id) {
        Outage outage = rows.one(id);
        WorkingDays days = calendar.days();
        if (outage.lost(days).isEmpty()) {
            return;
        }
        for (RoundId round : reporting.collecting()) {
            transaction.executeWithoutResult(begun -> credit(outage, round, days));
        }
    }

    private void credit(Outage outage, RoundId id, WorkingDays days) {
        Round round = reporting.hold(id);
        if (round.state() != Round.State.COLLECTING || round.openedAt().isAfter(outage.ended())) {
            return;
        }
        List<OutageCredit> credits = OutageCredit.of(
                round, new OutageCredit.Span(outage.began(), outage.ended()), due -> outage.instead(due, days));
        if (!credits.isEmpty() && rows.credit(outage, id, clock.instant())) {
            credits.forEach(credit -> changing.credit(id, credit));
        }
    }
}
