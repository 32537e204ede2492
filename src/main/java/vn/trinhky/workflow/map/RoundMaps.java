package vn.trinhky.workflow.map;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;
import vn.trinhky.workflow.WaitingTask;
import vn.trinhky.workflow.map.ProcessSheets.Position;
import vn.trinhky.workflow.map.course.Course;
import vn.trinhky.workflow.map.course.Courses;
import vn.trinhky.workflow.map.course.Held;
import vn.trinhky.workflow.map.course.HoldersOfTasks;
import vn.trinhky.workflow.map.pace.Pace;
import vn.trinhky.workflow.map.units.UnitsAsked;
import vn.trinhky.workflow.map.units.UnitsSheet;
import vn.trinhky.workflow.map.units.UnitsSheets;

/** Puts a round's map together, in a number of statements that does not grow with its units. */
@Component
class RoundMaps {

    private static final String REPORT = "report";
    private static final String SUBMISSION = "submission";

    private final Reporting reporting;
    private final Compilation compilation;
    private final Courses courses;
    private final HoldersOfTasks holders;
    private final Pace pace;
    private final ProcessSheets sheets;
    private final UnitsSheets units;
    private final MapWords words;

    RoundMaps(
            Reporting reporting,
            Compilation compilation,
            Courses courses,
            HoldersOfTasks holders,
            Pace pace,
            ProcessSheets sheets,
            UnitsSheets units,
            MapWords words) {
        this.reporting = reporting;
        this.compilation = compilation;
        this.courses = courses;
        this.holders = holders;
        this.pace = pace;
        this.sheets = sheets;
        this.units = units;
        this.words = words;
    }

    /**
     * The map as one officer sees it.
     *
     * @throws NotHere if her units take no part in the round
     */
    @Transactional(readOnly = true)
    public RoundMap map(RoundId id, UnitsAsked asked, Officer officer, Locale reader) {
        Round round = reporting.roundFor(id, officer);
        Pace.OfRound known = pace.of(round);
        List<PartProgress> seen = units.seen(round, officer);
        UnitsSheet grid = units.sheet(round, seen, asked, known.usual(), officer);
        return new RoundMap(
                id.value(),
                round.regimeName(),
                round.period().inWords(),
                report(round, known, officer, reader),
                parts(round, seen, grid, known, officer, reader),
                grid,
                !round.isWorkedOnBy(officer));
    }

    private ProcessSheet report(Round round, Pace.OfRound known, Officer officer, Locale reader) {
        Report report = compilation.reportOf(round.id()).orElseThrow(NotHere::new);
        UUID subject = report.id().value();
        Course course = courses.of(REPORT, subject);
        boolean followsDeliveries = round.isCompiledBy(officer) || round.isClerkedBy(officer);
        String deliveries = followsDeliveries ? "/reports/" + subject + "/dispatch" : null;
        Position position =
                new Position(course.passed(), now(course, subject, round, deliveries, officer, reader), known.visits());
        return sheets.sheet(REPORT, courses.model(course.definition()), position, known.usual(), reader);
    }

    /** One part is shown as it goes its way, several are counted. */
    private ProcessSheet parts(
            Round round,
            List<PartProgress> seen,
            UnitsSheet grid,
            Pace.OfRound known,
            Officer officer,
            Locale reader) {
        if (seen.size() == 1) {
            UUID subject = seen.get(0).id().value();
            Course course = courses.of(SUBMISSION, subject);
            Position position =
                    new Position(course.passed(), now(course, subject, round, null, officer, reader), List.of());
            return sheets.sheet(SUBMISSION, courses.model(course.definition()), position, known.usual(), reader);
        }
        Map<String, Now> now = new HashMap<>();
        grid.counts().forEach((standing, count) -> now.put(standing.step(), Now.ofParts(grid.at(standing.step()))));
        Position position = new Position(Set.of(), now, List.of());
        return sheets.sheet(
                SUBMISSION, courses.model(courses.newest(SUBMISSION)), position, known.usual(), reader);
    }

    /** @param elsewhere where she follows what waits for no task of ours, null if she does not */
    private Map<String, Now> now(
            Course course,
            UUID subject,
            Round round,
            @Nullable String elsewhere,
            Officer officer,
            Locale reader) {
        Map<Held, List<String>> names = holders.names(course.held());
        Map<String, Now> now = new HashMap<>();
        course.standing().forEach((step, since) -> {
            List<Held> tasks = course.heldAt(step);
            now.put(
                    step,
                    tasks.isEmpty()
                            ? new Now(words.awaited(step, reader), since, 0, elsewhere)
                            : new Now(
                                    people(tasks, names),
                                    since,
                                    0,
                                    place(tasks, subject, round.id(), since, officer)));
        });
        return now;
    }

    private static List<String> people(List<Held> tasks, Map<Held, List<String>> names) {
        List<String> people = new ArrayList<>();
        tasks.forEach(task -> people.addAll(names.getOrDefault(task, List.of())));
        return people.stream().distinct().toList();
    }

    private static @Nullable String place(
            List<Held> tasks, UUID subject, RoundId round, Instant since, Officer officer) {
        return tasks.stream()
                .filter(task -> task.isBefore(officer))
                .map(task -> new WaitingTask(task.step(), subject, round, since).place())
                .findFirst()
                .orElse(null);
    }
}
