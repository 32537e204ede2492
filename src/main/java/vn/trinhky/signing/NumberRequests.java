package vn.trinhky.signing;

import java.time.LocalDate;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.register.NumberRequest;
import vn.trinhky.register.SeriesKey;
import vn.trinhky.review.ClearedReport;

/** What the register writes beside the number of a report. */
final class NumberRequests {

    private NumberRequests() {}

    static NumberRequest forReport(ClearedReport cleared, Round round, LocalDate day, String signer) {
        RegimePlan plan = round.plan();
        String recipients =
                String.join("\n", plan.recipients(round.layoutOn(day).rules()));
        return new NumberRequest(
                seriesOf(plan),
                cleared.report().value(),
                plan.notation(round.layoutOn(day)),
                plan.typeName(),
                cleared.text().subject(),
                signer,
                recipients);
    }

    /** The body that compiles a report leads where several issue it: its series counts. */
    static SeriesKey seriesOf(RegimePlan plan) {
        return plan.layout().isOfTheState()
                ? SeriesKey.ofYear(plan.compilingUnit().value(), plan.typeCode())
                : SeriesKey.ofTerm(plan.compilingUnit().value(), plan.typeCode(), plan.seriesSpan());
    }
}
