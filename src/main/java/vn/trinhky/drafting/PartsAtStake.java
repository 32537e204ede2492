package vn.trinhky.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.changing.DeadlineMoved;
import vn.trinhky.regime.changing.Effect;
import vn.trinhky.regime.changing.OutlineChange;
import vn.trinhky.regime.changing.RoundChange;
import vn.trinhky.regime.changing.Stake;
import vn.trinhky.regime.changing.UnitChange;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/** What the change of an open round means for the units' parts. */
@Component
@Order(1)
class PartsAtStake implements Stake {

    private final Submissions submissions;
    private final OfficeDirectory office;
    private final Formats formats;

    PartsAtStake(Submissions submissions, OfficeDirectory office, Formats formats) {
        this.submissions = submissions;
        this.office = office;
        this.formats = formats;
    }

    @Override
    public @Nullable Refusal objection(Round round, RoundChange change) {
        return change instanceof UnitChange.Withdrawn withdrawn
                ? submissions
                        .findByRoundAndUnit(round.id(), withdrawn.unit())
                        .map(Submission::objectionToWithdrawing)
                        .orElse(null)
                : null;
    }

    @Override
    public List<Effect> effects(Round round, RoundChange change) {
        if (change instanceof UnitChange.Added added) {
            return asked(round, added.unit());
        }
        if (change instanceof UnitChange.Withdrawn withdrawn) {
            return withdrawn(round, withdrawn.unit());
        }
        if (change instanceof UnitChange.Extended extended) {
            String before = formats.date(round.deadlineFor(extended.unit()));
            return List.of(Effect.of(
                    "extended", name(extended.unit()), before, formats.date(extended.day())));
        }
        if (change instanceof DeadlineMoved moved) {
            return moved(round, moved);
        }
        return change instanceof OutlineChange outline ? outline(round, outline) : List.of();
    }

    private List<Effect> asked(Round round, UnitId unit) {
        boolean known = submissions.findByRoundAndUnit(round.id(), unit).isPresent();
        List<Effect> effects = new ArrayList<>();
        effects.add(Effect.of(
                known ? "askedAgain" : "asked", name(unit), formats.date(round.deadlineFor(unit))));
        effects.add(Effect.of(round.state() == Round.State.COLLECTING ? "waitedFor" : "notWaitedFor", name(unit)));
        return effects;
    }

    private List<Effect> withdrawn(Round round, UnitId unit) {
        Submission part = submissions.findByRoundAndUnit(round.id(), unit).orElseThrow();
        List<Effect> effects = new ArrayList<>();
        effects.add(Effect.of(
                part.wasSubmitted() ? "withdrawnSubmitted" : part.texts().isEmpty() ? "withdrawnEmpty" : "withdrawnDraft",
                name(unit),
                part.timesSubmitted()));
        effects.add(Effect.of("figuresStop", name(unit)));
        long othersMissing = submissions.countUnsubmitted(round.id()) - (part.wasSubmitted() ? 0 : 1);
        if (round.state() == Round.State.COLLECTING && othersMissing == 0) {
            effects.add(Effect.of("collectionEnds"));
        }
        return effects;
    }

    private List<Effect> moved(Round round, DeadlineMoved moved) {
        List<Effect> effects = new ArrayList<>();
        effects.add(Effect.of(
                "deadline",
                formats.date(moved.day()),
                submissions.countUnsubmitted(round.id())));
        List<UnitId> later = round.plan().contributors().stream()
                .filter(unit -> round.deadlineFor(unit).isAfter(round.deadline()))
                .filter(unit -> round.deadlineFor(unit).isAfter(moved.day()))
                .toList();
        if (!later.isEmpty()) {
            effects.add(Effect.of("keepTheirs", names(later)));
        }
        return effects;
    }

    private List<Effect> outline(Round round, OutlineChange change) {
        if (change instanceof OutlineChange.Added added && added.section().contributed()) {
            return List.of(Effect.of("unitsWrite", round.plan().contributors().size()));
        }
        if (!(change instanceof OutlineChange.Removed removed)) {
            return List.of();
        }
        List<UnitId> writers = submissions.findByRound(round.id()).stream()
                .filter(part -> !part.texts().of(removed.key()).isEmpty())
                .map(Submission::unit)
                .toList();
        String into = OutlineChange.title(round, removed.into());
        return writers.isEmpty() ? List.of() : List.of(Effect.of("draftsMove", names(writers), into));
    }

    private String name(UnitId unit) {
        return office.unit(unit).name();
    }

    private String names(List<UnitId> units) {
        Map<UnitId, String> names = office.unitsById(units).values().stream()
                .collect(Collectors.toMap(unit -> unit.id(), unit -> unit.name()));
        return units.stream().map(unit -> String.valueOf(names.get(unit))).collect(Collectors.joining(", "));
    }
}
