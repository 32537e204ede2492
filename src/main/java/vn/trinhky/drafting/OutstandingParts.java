package vn.trinhky.drafting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** Notes who has not sent when a collection's days pass. Nobody's part is taken away by that: the compiler decides. */
@Component
public class OutstandingParts {

    /** A province has thousands of communes; all of them stand on the round's page. */
    private static final int NAMED = 10;

    private final Submissions submissions;
    private final OfficeDirectory office;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    OutstandingParts(
            Submissions submissions, OfficeDirectory office, Journal journal, ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.office = office;
        this.journal = journal;
        this.events = events;
    }

    /** The units that are asked and have nothing with the compiling unit. */
    @Transactional(readOnly = true)
    public List<UnitId> in(RoundId round) {
        return submissions.findByRound(round).stream()
                .filter(OutstandingParts::isOutstanding)
                .map(Submission::unit)
                .toList();
    }

    /** The last due day of the round is over. */
    @Transactional
    public void noteDue(RoundId round) {
        note(round, in(round), Milestone.COLLECTION_DUE);
    }

    /** Some days later the compiling office hears who has still not sent. */
    @Transactional
    public void escalate(RoundId round) {
        List<UnitId> units = in(round);
        note(round, units, Milestone.COLLECTION_ESCALATED);
        if (!units.isEmpty()) {
            events.publishEvent(new CollectionEscalated(round, units));
        }
    }

    private void note(RoundId round, List<UnitId> units, Milestone milestone) {
        if (!units.isEmpty()) {
            journal.record(
                    round.value(),
                    Journal.SYSTEM,
                    milestone,
                    Map.of("number", Integer.toString(units.size()), "unit", names(units)));
        }
    }

    private String names(List<UnitId> units) {
        Collection<Unit> known =
                office.unitsById(units.stream().limit(NAMED).toList()).values();
        String names = known.stream().map(Unit::shortName).sorted().collect(Collectors.joining(", "));
        return units.size() > NAMED ? names + ", …" : names;
    }

    private static boolean isOutstanding(Submission part) {
        return part.state() == Submission.State.DRAFT || part.state() == Submission.State.AWAITING_APPROVAL;
    }
}
