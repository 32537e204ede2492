package vn.trinhky.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReplacementBegun;
import vn.trinhky.compilation.ReplacementWithdrawn;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportOpened;
import vn.trinhky.dispatch.DispatchSettled;
import vn.trinhky.issuing.ReportIssued;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.CollectionEnded;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.review.LayoutPassed;
import vn.trinhky.review.LayoutReturned;
import vn.trinhky.review.Review;
import vn.trinhky.review.ReviewOpened;
import vn.trinhky.review.ReviewerAsked;
import vn.trinhky.review.ReviewerReplaced;
import vn.trinhky.review.ReviewerTakenOff;
import vn.trinhky.review.VerdictGiven;
import vn.trinhky.signing.ReportSigned;
import vn.trinhky.signing.ReturnedUnsigned;
import vn.trinhky.signing.SignatureHandedOver;
import vn.trinhky.signing.SignatureVoided;
import vn.trinhky.workflow.deadlines.CollectionTimers;

/** Moves {@code report.bpmn20.xml} along with a round's report. */
@Component
class ReportProcess {

    static final String PROCESS = "report";

    /** The step, and the variable in which the review says what follows. */
    private static final String REVIEW = "review";

    /** Others of the same wave are still deciding. */
    private static final String WAITING = "waiting";

    /** The wave is over, and the next one begins. */
    private static final String NEXT = "next";

    /** The variable that names who signs. */
    private static final String SIGNATORY = "signatory";

    private static final String RETURNED = "returned";
    private static final String CLEARED = "cleared";

    private final Waiting waiting;
    private final Reporting reporting;
    private final Compilation compilation;
    private final CollectionTimers timers;

    ReportProcess(Waiting waiting, Reporting reporting, Compilation compilation, CollectionTimers timers) {
        this.waiting = waiting;
        this.reporting = reporting;
        this.compilation = compilation;
        this.timers = timers;
    }

    @EventListener
    void on(ReportOpened opened) {
        begin(opened.report(), opened.round(), "first");
    }

    @EventListener
    void on(ReplacementBegun begun) {
        begin(begun.report(), begun.round(), "replacement");
        if (!waiting.knows(PROCESS, begun.report().value(), "replacing")) {
            throw new ReportFollowsOlderProcess();
        }
    }

    @EventListener
    void on(ReplacementWithdrawn withdrawn) {
        waiting.end(PROCESS, withdrawn.report().value());
        Report report = compilation.report(withdrawn.report());
        ReportId issued = Objects.requireNonNull(report.replaces());
        if (!waiting.goesOn(PROCESS, issued.value())) {
            reporting.closeRound(report.round());
        }
    }

    private void begin(ReportId report, RoundId id, String kind) {
        Round round = reporting.round(id);
        Map<String, Object> variables = new HashMap<>(timers.dates(round));
        variables.put("round", id.value().toString());
        variables.put("report", kind);
        variables.put("compilingUnit", round.plan().compilingUnit().value().toString());
        variables.put(SIGNATORY, round.signatory().value().toString());
        waiting.start(PROCESS, report.value(), variables);
    }

    @EventListener
    void on(CollectionEnded ended) {
        ReportId report = compilation.reportOf(ended.round()).orElseThrow().id();
        waiting.complete(PROCESS, report.value(), "collect", Map.of());
    }

    @EventListener
    void on(ReviewOpened opened) {
        String review = opened.asked().isEmpty() ? CLEARED : WAITING;
        waiting.complete(PROCESS, opened.report().value(), "compile", asking(opened.asked(), review));
    }

    @EventListener
    void on(VerdictGiven given) {
        endReviewOf(given.reviewer(), given.report(), given.state(), given.next());
    }

    /** For the process it is the same whether a reviewer has spoken or is asked no longer. */
    @EventListener
    void on(ReviewerTakenOff off) {
        endReviewOf(off.reviewer(), off.report(), off.state(), off.next());
    }

    @EventListener
    void on(ReviewerReplaced replaced) {
        waiting.handOver(
                PROCESS,
                replaced.report().value(),
                REVIEW,
                replaced.before().value(),
                replaced.after().value());
    }

    @EventListener
    void on(ReviewerAsked asked) {
        waiting.askAnother(
                PROCESS, asked.report().value(), REVIEW, asked.reviewer().value());
    }

    private void endReviewOf(PersonId reviewer, ReportId report, Review.State state, List<PersonId> next) {
        Map<String, Object> variables = next.isEmpty() ? Map.of(REVIEW, outcome(state)) : asking(next, NEXT);
        waiting.completeFor(PROCESS, report.value(), REVIEW, reviewer.value(), variables);
    }

    /** The variables of a wave: one task for each of these people. */
    private static Map<String, Object> asking(List<PersonId> people, String review) {
        List<String> ids =
                people.stream().map(person -> person.value().toString()).toList();
        return Map.of("reviewers", new ArrayList<>(ids), REVIEW, review);
    }

    private static String outcome(Review.State state) {
        return switch (state) {
            case WITH_REVIEWERS -> WAITING;
            case RETURNED -> RETURNED;
            case AWAITING_LAYOUT_CHECK, CLEARED -> CLEARED;
        };
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
    void on(SignatureHandedOver handed) {
        waiting.reassign(
                PROCESS, handed.report().value(), "sign", SIGNATORY, handed.to().value());
    }

    @EventListener
    void on(ReturnedUnsigned returned) {
        waiting.complete(PROCESS, returned.report().value(), "sign", Map.of("signature", "returned"));
    }

    @EventListener
    void on(ReportIssued issued) {
        waiting.complete(PROCESS, issued.report().value(), "issue", Map.of("issue", "done"));
    }

    /** The way back came with a later version of the process: whoever follows an earlier one has to be carried over first. */
    @EventListener
    void on(SignatureVoided voided) {
        if (!waiting.knows(PROCESS, voided.report().value(), "numberVoided")) {
            throw new ReportFollowsOlderProcess();
        }
        waiting.complete(PROCESS, voided.report().value(), "issue", Map.of("issue", "void"));
    }

    /** The process asks for itself whether anybody waits when it starts the dispatch; later it waits to be told. */
    @EventListener
    void on(DispatchSettled settled) {
        if (waiting.awaits(PROCESS, settled.report().value(), "dispatchSettled")) {
            waiting.tell(PROCESS, settled.report().value(), "dispatchSettled");
        }
    }
}
