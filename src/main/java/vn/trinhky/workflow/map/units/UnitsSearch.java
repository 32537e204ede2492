package vn.trinhky.workflow.map.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.brief.AlikeParts;
import vn.trinhky.drafting.brief.Leaf;
import vn.trinhky.drafting.brief.PartOfUnit;
import vn.trinhky.drafting.brief.PartsAt;
import vn.trinhky.drafting.brief.PartsMeant;
import vn.trinhky.drafting.brief.PartsOfRound;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;

/** Looks for parts of a round by name, lateness and place: all are counted, only a page of them is read. */
@Component
public class UnitsSearch {

    private final PartsOfRound parts;
    private final Drafting drafting;
    private final OfficeDirectory office;
    private final Clock clock;

    UnitsSearch(PartsOfRound parts, Drafting drafting, OfficeDirectory office, Clock clock) {
        this.parts = parts;
        this.drafting = drafting;
        this.office = office;
        this.clock = clock;
    }

    /** Among all parts for those who work on the report, among her own units' for the others. */
    public UnitsFound find(Round round, UnitsAsked asked, Officer officer) {
        PartsMeant meant = new PartsMeant(
                round.id(),
                LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE),
                round.isWorkedOnBy(officer) ? null : unitsOf(officer),
                asked.find().isEmpty() ? null : office.unitsMeant(asked.find()),
                asked.late());
        List<AlikeParts> counted = parts.counted(meant);
        return new UnitsFound(
                meant,
                round.plan().contributors(),
                places(counted, any -> true),
                number(counted, AlikeParts::submitted),
                number(counted, AlikeParts::late),
                places(counted, meant::includes));
    }

    /** A page of what was found at a place, or anywhere, in the order of the round's plan. */
    public List<PartProgress> parts(UnitsFound found, @Nullable Standing place, Leaf leaf) {
        List<SubmissionId> page =
                parts.page(found.meant(), place == null ? PartsAt.ANYWHERE : place.at(), found.order(), leaf).stream()
                        .map(PartOfUnit::part)
                        .toList();
        Map<SubmissionId, PartProgress> progress =
                drafting.progressOf(page).stream().collect(Collectors.toMap(PartProgress::id, Function.identity()));
        return page.stream().map(progress::get).filter(Objects::nonNull).toList();
    }

    /** The first units that have never submitted, whatever was looked for. */
    public List<UnitId> missing(UnitsFound found, int most) {
        return parts.page(found.meant().all(), PartsAt.NEVER_SUBMITTED, found.order(), Leaf.first(most)).stream()
                .map(PartOfUnit::unit)
                .toList();
    }

    private static Collection<UnitId> unitsOf(Officer officer) {
        return officer.posts().stream().map(Officer.HeldPost::unit).distinct().toList();
    }

    private static Map<Standing, Long> places(List<AlikeParts> counted, Predicate<AlikeParts> which) {
        return counted.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        alike -> Standing.of(alike.state(), alike.submitted()),
                        () -> new EnumMap<>(Standing.class),
                        Collectors.summingLong(AlikeParts::number)));
    }

    private static long number(List<AlikeParts> counted, Predicate<AlikeParts> which) {
        return counted.stream().filter(which).mapToLong(AlikeParts::number).sum();
    }
}
