package vn.trinhky.notice.chase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.Submission;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.notice.Notice;
import vn.trinhky.notice.units.PostNotices;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.Formats;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** The compiler's word to units that have a part in hand and have not sent it. */
@Component
public class Chasing {

    /** Whoever was chased is left alone for so long, also by a second press of the button. */
    static final Duration QUIET = Duration.ofMinutes(10);

    private static final int LONGEST = 2_000;

    /** A province has thousands of communes; each of them stands on the round's page. */
    private static final int NAMED = 10;

    private static final Set<Submission.State> IN_HAND =
            Set.of(Submission.State.DRAFT, Submission.State.AWAITING_APPROVAL);

    private final Reporting reporting;
    private final Drafting drafting;
    private final Chases chases;
    private final PostNotices notices;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Formats formats;
    private final Clock clock;

    Chasing(
            Reporting reporting,
            Drafting drafting,
            Chases chases,
            PostNotices notices,
            OfficeDirectory office,
            Journal journal,
            Formats formats,
            Clock clock) {
        this.reporting = reporting;
        this.drafting = drafting;
        this.chases = chases;
        this.notices = notices;
        this.office = office;
        this.journal = journal;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param leftOut who has sent meanwhile, or was chased just now
     * @param toCall the names of the units in which nobody has an account: they are to be called
     */
    public record Chased(int told, int leftOut, List<String> toCall) {}

    /** Whether a unit can be chased: its part is in its hands, never sent or sent back. */
    static boolean isInHand(PartProgress part) {
        return IN_HAND.contains(part.state());
    }

    boolean isQuiet(@Nullable LastChase last) {
        return last != null && last.at().plus(QUIET).isAfter(clock.instant());
    }

    /**
     * Tells those among these units that have not sent, each with its own due day and all with the same words.
     *
     * @param words what the compiler adds, may be blank
     * @throws InvalidInput if nobody is named, or the words are too long
     * @throws Refusal unless the officer compiles this round, or if it is closed
     */
    @Transactional
    public Chased chase(RoundId id, Collection<UnitId> chosen, String words, Officer officer) {
        if (chosen.isEmpty()) {
            throw new InvalidInput("unit", "nobodyChased");
        }
        if (words.length() > LONGEST) {
            throw new InvalidInput("words", "tooLong", LONGEST);
        }
        reporting.roundFor(id, officer);
        Round round = reporting.hold(id);
        Refusal.raise(round.objectionToChanging(officer));
        Set<UnitId> units = Set.copyOf(chosen);
        List<PartProgress> due = due(id, units);
        Set<UnitId> nobody = due.isEmpty() ? Set.of() : tell(round, due, words.strip(), officer);
        return new Chased(
                due.size() - nobody.size(),
                units.size() - due.size(),
                office.unitsById(nobody).values().stream()
                        .map(Unit::name)
                        .sorted()
                        .toList());
    }

    private List<PartProgress> due(RoundId round, Set<UnitId> chosen) {
        Map<UnitId, LastChase> last = chases.lastIn(round);
        return drafting.progressIn(round).stream()
                .filter(part -> chosen.contains(part.unit()))
                .filter(Chasing::isInHand)
                .filter(part -> !isQuiet(last.get(part.unit())))
                .toList();
    }

    private Set<UnitId> tell(Round round, List<PartProgress> due, String words, Officer officer) {
        Instant now = clock.instant();
        List<UnitId> units = due.stream().map(PartProgress::unit).toList();
        Map<UnitId, Unit> named = office.unitsById(units);
        Map<UnitId, Notice> said = due.stream()
                .collect(Collectors.toMap(PartProgress::unit, part -> notice(round, part, named, words, officer)));
        chases.add(round.id(), units, words.isEmpty() ? null : words, officer, now);
        Set<UnitId> nobody = notices.tell(said, Set.of(PostKind.DRAFTER, PostKind.UNIT_APPROVER));
        note(round, named.values(), words, officer);
        return nobody;
    }

    private Notice notice(Round round, PartProgress part, Map<UnitId, Unit> named, String words, Officer officer) {
        String unit = Objects.requireNonNull(named.get(part.unit())).name();
        return new Notice(
                "chased",
                List.of(
                        unit,
                        round.regimeName() + ", " + round.period().inWords(),
                        formats.date(round.deadlineFor(part.unit())),
                        officer.fullName()),
                "/submissions/" + part.id().value(),
                words.isEmpty() ? null : words);
    }

    private void note(Round round, Collection<Unit> units, String words, Officer officer) {
        String names = units.stream().map(Unit::shortName).sorted().limit(NAMED).collect(Collectors.joining(", "));
        Map<String, String> details = new HashMap<>();
        details.put("number", Integer.toString(units.size()));
        details.put("unit", units.size() > NAMED ? names + ", …" : names);
        if (!words.isEmpty()) {
            details.put("reason", words);
        }
        journal.record(round.id().value(), officer.fullName(), Milestone.UNITS_CHASED, details);
    }
}
