package vn.trinhky.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.OutlineChange;
import vn.trinhky.regime.changing.RoundChanged;
import vn.trinhky.regime.changing.UnitChange;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextHistory;

/** The units' parts follow when an open round changes. No draft is lost: texts are handed on, and kept as they were. */
@Component
class PartsInChangedRound {

    private final Submissions submissions;
    private final Drafting drafting;
    private final Reporting reporting;
    private final TextHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartsInChangedRound(
            Submissions submissions,
            Drafting drafting,
            Reporting reporting,
            TextHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.drafting = drafting;
        this.reporting = reporting;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(RoundChanged changed) {
        if (changed.change() instanceof UnitChange.Added added) {
            ask(changed.round(), added.unit());
        } else if (changed.change() instanceof UnitChange.Withdrawn withdrawn) {
            withdraw(changed.round(), withdrawn, changed.by());
        } else if (changed.change() instanceof OutlineChange.Removed removed) {
            handOn(changed, removed);
        }
    }

    /** A unit that was asked before goes on with what it has. */
    private void ask(RoundId round, UnitId unit) {
        Submission part = submissions.findByRoundAndUnit(round, unit).orElse(null);
        if (part == null) {
            part = submissions.save(new Submission(round, unit));
        } else {
            part.askAgain();
            submissions.flush(); // its earlier process may be ending at this moment; after this it has ended or waits
        }
        events.publishEvent(SubmissionsOpened.of(round, List.of(part)));
    }

    private void withdraw(RoundId round, UnitChange.Withdrawn withdrawn, String who) {
        Submission part =
                submissions.findByRoundAndUnit(round, withdrawn.unit()).orElseThrow();
        boolean underWay = !part.isSettled();
        part.withdraw(who, withdrawn.reason());
        submissions.flush();
        if (underWay) {
            events.publishEvent(new PartWithdrawn(part.id()));
        }
        drafting.endCollectionWhenComplete(reporting.round(round));
    }

    private void handOn(RoundChanged changed, OutlineChange.Removed removed) {
        Instant now = clock.instant();
        for (Submission part : submissions.everIn(changed.round())) {
            if (!part.texts().of(removed.key()).isEmpty()) {
                history.endSitting(part.standing());
                part.give(removed.key(), removed.into());
                history.keep(part.id().value(), Occasion.ARRANGED, part.texts(), changed.by(), now);
            }
        }
    }
}
