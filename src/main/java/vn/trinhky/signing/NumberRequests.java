package vn.trinhky.signing;

import java.util.stream.Collectors;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.register.NumberRequest;
import vn.trinhky.register.SeriesKey;
import vn.trinhky.review.ClearedReport;

/** What the register writes beside the number of a report. */
final class NumberRequests {

    private NumberRequests() {}

    static NumberRequest forReport(ClearedReport cleared, Round round, String signer) {
        RegimePlan plan = round.plan();
        SeriesKey series = new SeriesKey(plan.compilingUnit().value(), plan.typeCode(), plan.seriesSpan());
        String recipients =
                plan.distribution().stream().map(DistributionLine::printed).collect(Collectors.joining("\n"));
        return new NumberRequest(
                series,
                cleared.report().value(),
                plan.notation(),
                plan.typeName(),
                cleared.text().subject(),
                signer,
                recipients);
    }
}
