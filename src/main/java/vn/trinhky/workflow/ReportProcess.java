package vn.trinhky.workflow;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportOpened;
import vn.trinhky.dispatch.DispatchSettled;
import vn.trinhky.issuing.ReportIssued;
import vn.trinhky.regime.CollectionEnded;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.review.LayoutPassed;
import vn.trinhky.review.LayoutReturned;
import vn.trinhky.review.Review;
import vn.trinhky.review.ReviewOpened;
import vn.trinhky.review.VerdictGiven;
import vn.trinhky.signing.ReportSigned;
import vn.trinhky.signing.ReturnedUnsigned;

/** Moves {@code report.bpmn20.xml} along with a round's report. */
@Component
class ReportProcess {

    private static final String PROCESS = "report";

    private final Waiting waiting;
    private final Reporting reporting;
    private final Compilation compilation;

    ReportProcess(Waiting waiting, Reporting reporting, Compilation compilation) {
        this.waiting = waiting;
        this.reporting = reporting;
        this.compilation = compilation;
    }

    @EventListener
    void on(ReportOpened opened) {
        RegimePlan plan = reporting.round(opened.round()).plan();
        waiting.start(
                PROCESS,
                opened.report().value(),
                Map.of(
                        "round", opened.round().value().toString(),
                        "compilingUnit", plan.compilingUnit().value().toString(),
                        "signatory", plan.signatory().value().toString()));
    }

    @EventListener
    void on(CollectionEnded ended) {
        ReportId report = compilation.reportOf(ended.round()).orElseThrow().id();
        waiting.complete(PROCESS, report.value(), "collect", Map.of());
    }

    @EventListener
    void on(ReviewOpened opened) {
        var reviewers =
                opened.reviewers().stream().map(id -> id.value().toString()).toList();
        waiting.complete(
                PROCESS,
                opened.report().value(),
                "compile",
                Map.of("reviewers", new java.util.ArrayList<>(reviewers), "review", "cleared"));
    }

    @EventListener
    void on(VerdictGiven given) {
        String outcome = given.state() == Review.State.RETURNED ? "returned" : "cleared";
        waiting.completeFor(
                PROCESS, given.report().value(), "review", given.reviewer().value(), Map.of("review", outcome));
    }

    @EventListener
    void on(LayoutPassed passed) {
        waiting.complete(PROCESS, passed.report().value(), "layout", Map.of("layout", "passed"));
    }

    @EventListener
    void on(LayoutReturned returned) {
        waiting.complete(PROCESS, returned.report().value(), "layout", Map.of("layout", "returned"));
    }

    @EventListener
    void on(ReportSigned signed) {
        waiting.complete(PROCESS, signed.report().value(), "sign", Map.of("signature", "given"));
    }

    @EventListener
    void on(ReturnedUnsigned returned) {
        waiting.complete(PROCESS, returned.report().value(), "sign", Map.of("signature", "returned"));
    }

    @EventListener
    void on(ReportIssued issued) {
        waiting.complete(PROCESS, issued.report().value(), "issue", Map.of());
    }

    /** The process asks for itself whether anybody waits when it starts the dispatch; later it waits to be told. */
    @EventListener
    void on(DispatchSettled settled) {
        if (waiting.awaits(PROCESS, settled.report().value(), "dispatchSettled")) {
            waiting.tell(PROCESS, settled.report().value(), "dispatchSettled");
        }
    }
}
