package vn.trinhky.compilation.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.BeforeReview;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.contributed.DismissedContributions;
import vn.trinhky.compilation.contributed.Gathering;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.drafting.contributed.Contributions;
import vn.trinhky.manuscript.origins.UsedSources;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan.UnusedParts;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.web.Refusal;

/** Finds out what became of everything that units wrote. Asks no officer: whoever calls knows who may see it. */
@Component
@Order(2)
public class Coverage implements BeforeReview {

    private static final int NAMED = 6;

    private final Contributions contributions;
    private final DismissedContributions dismissed;
    private final Drafting drafting;
    private final OfficeDirectory office;
    private final Clock clock;

    Coverage(
            Contributions contributions,
            DismissedContributions dismissed,
            Drafting drafting,
            OfficeDirectory office,
            Clock clock) {
        this.contributions = contributions;
        this.dismissed = dismissed;
        this.drafting = drafting;
        this.office = office;
        this.clock = clock;
    }

    /** Why the report cannot go to review while something is unused, or null if the regime only warns or nothing is. */
    @Override
    public @Nullable Refusal objection(Report report, Round round) {
        if (round.plan().unusedParts() == UnusedParts.WARN) {
            return null;
        }
        CoverageMap map = map(report.id(), round, UsedSources.in(report.texts()));
        List<UnitRow> open = map.openRows();
        return open.isEmpty() ? null : new UnusedContributions(map.open(), names(open));
    }

    /** The names of the first few units, for a sentence. */
    static String names(List<UnitRow> rows) {
        List<String> names =
                new ArrayList<>(rows.stream().limit(NAMED).map(UnitRow::name).toList());
        if (rows.size() > NAMED) {
            names.add("… (+" + (rows.size() - NAMED) + ")");
        }
        return String.join(", ", names);
    }

    CoverageMap map(ReportId report, Round round, UsedSources used) {
        Gathering order = Gathering.of(round.plan());
        List<SectionPlan> sections = round.plan().contributedSections();
        Map<UnitId, Map<String, Cell>> cells = cells(round, reckoning(report, used));
        Map<UnitId, Unit> units = office.unitsById(order.units());
        LocalDate today = LocalDate.now(clock);
        List<UnitRow> rows = drafting.progressIn(round.id()).stream()
                .sorted(Comparator.comparingInt(part -> order.placeOf(part.unit())))
                .filter(part -> units.containsKey(part.unit()))
                .map(part -> new UnitRow(
                        part.unit().value(),
                        part.id().value(),
                        Objects.requireNonNull(units.get(part.unit())).shortName(),
                        order.kindOf(part.unit()).map(kind -> kind.code()).orElse(""),
                        row(part, sections, cells.getOrDefault(part.unit(), Map.of()), round, today)))
                .toList();
        return new CoverageMap(sections, order.kinds(), rows);
    }

    Reckoning reckoning(ReportId report, UsedSources used) {
        return new Reckoning(used, dismissed.of(report));
    }

    private Map<UnitId, Map<String, Cell>> cells(Round round, Reckoning reckoning) {
        Map<UnitId, Map<String, Cell>> cells = new HashMap<>();
        for (ContributedSection section : contributions.of(round.id())) {
            cells.computeIfAbsent(section.unit(), unit -> new HashMap<>())
                    .put(section.section(), reckoning.of(section));
        }
        return cells;
    }

    private static List<Cell> row(
            PartProgress part, List<SectionPlan> sections, Map<String, Cell> cells, Round round, LocalDate today) {
        Cell.State nothing = part.wasSubmitted()
                ? Cell.State.NOTHING
                : (part.isLate(round, today) ? Cell.State.LATE : Cell.State.NOT_SUBMITTED);
        return sections.stream()
                .map(section -> cells.getOrDefault(section.key(), Cell.without(section.key(), nothing)))
                .toList();
    }
}
