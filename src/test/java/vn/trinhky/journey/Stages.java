package vn.trinhky.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.review.Reviewing;

/** One report at every stage, under the names that tables of addresses use, such as {@code {underReview}}. */
@TestComponent
class Stages {

    private final RoundInHand rounds;
    private final Cast cast;
    private final Compilation compilation;
    private final Drafting drafting;
    private final PartWriting writing;
    private final Reviewing reviewing;
    private final Dispatching dispatching;
    private final Map<String, String> ids = new LinkedHashMap<>();

    Stages(
            RoundInHand rounds,
            Cast cast,
            Compilation compilation,
            Drafting drafting,
            PartWriting writing,
            Reviewing reviewing,
            Dispatching dispatching) {
        this.rounds = rounds;
        this.cast = cast;
        this.compilation = compilation;
        this.drafting = drafting;
        this.writing = writing;
        this.reviewing = reviewing;
        this.dispatching = dispatching;
    }

    /** The address with real ids in the place of the names. */
    synchronized String in(String address) {
        if (ids.isEmpty()) {
            prepare();
        }
        String filled = address;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private void prepare() {
        RoundId open = rounds.open(new ReportingPeriod(2051, 1));
        ids.put("round", open.value().toString());
        ids.put("draft", rounds.partOf("lam", open).value().toString());
        SubmissionId awaiting = rounds.partOf("khoi", open);
        write(awaiting, "khoi");
        drafting.requestApproval(awaiting, cast.officer("khoi"));
        ids.put("awaiting", awaiting.value().toString());
        ids.put("submitted", rounds.submit(Cast.COMMUNES.get(2), open).value().toString());
        put("compiling", rounds.collected(new ReportingPeriod(2051, 2)));
        put("underReview", rounds.underReview(new ReportingPeriod(2051, 3)));
        ReportId layout = rounds.underReview(new ReportingPeriod(2051, 4));
        reviewing.clear(layout, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(layout, cast.officer(Cast.SECOND_REVIEWER));
        put("underLayoutCheck", layout);
        put("cleared", rounds.cleared(new ReportingPeriod(2052, 1)));
        put("signed", rounds.signed(new ReportingPeriod(2052, 2)));
        put("issued", rounds.issued(new ReportingPeriod(2052, 3)));
        putDeliveries(rounds.issued(new ReportingPeriod(2052, 4)));
    }

    private void putDeliveries(ReportId report) {
        for (Delivery delivery : dispatching.deliveriesOf(report, cast.clerk())) {
            if (delivery.isFor(cast.officer("lam"))) {
                ids.put("delivery", delivery.id().value().toString());
            }
        }
    }

    private void write(SubmissionId part, String drafter) {
        var officer = cast.officer(drafter);
        int version = drafting.ownSubmission(part, officer).version();
        writing.write(part, "I.1", "- Họp giao ban hằng tháng.", version, officer);
    }

    private void put(String name, ReportId report) {
        ids.put(name, report.value().toString());
        ids.put(name + "Round", compilation.report(report).round().value().toString());
    }
}
