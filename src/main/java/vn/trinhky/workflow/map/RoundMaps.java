package vn.trinhky.workflow.map;

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
import vn.trinhky.workflow.OpenTask;
import vn.trinhky.workflow.map.ProcessSheets.Position;
import vn.trinhky.workflow.map.course.Course;
import vn.trinhky.workflow.map.course.Courses;
import vn.trinhky.workflow.map.course.Held;
import vn.trinhky.workflow.map.course.Holder;
import vn.trinhky.workflow.map.course.HoldersOfTasks;
import vn.trinhky.workflow.map.pace.Pace;
import vn.trinhky.workflow.map.pace.PaceOfRound;
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
        Look look = new Look(round, pace.of(round), officer, reader);
        UnitsSheet grid = units.sheet(round, asked, look.pace(), officer);
        return new RoundMap(
                id.value(),
                round.regimeName(),
                round.period().inWords(),
                report(look),
                grid.all() == 1 ? part(units.first(round, officer), look) : parts(grid, look),
                grid,
                !round.isWorkedOnBy(officer));
    }

    /** Who looks at which round, and what is known of its pace. */
    private record Look(Round round, PaceOfRound pace, Officer officer, Locale reader) {}

    private ProcessSheet report(Look look) {
        Report report = compilation.reportOf(look.round().id()).orElseThrow(NotHere::new);
        UUID subject = report.id().value();
        boolean followsDeliveries =
                look.round().isCompiledBy(look.officer()) || look.round().isClerkedBy(look.officer());
        Course course = courses.of(REPORT, subject);
        Map<String, Now> now =
                now(course, subject, followsDeliveries ? "/reports/" + subject + "/dispatch" : null, look);
        return sheet(
                REPORT,
                course.definition(),
                new Position(course.passed(), now, look.pace().visits()),
                look);
    }

    /** One part is shown as it goes its way. */
    private ProcessSheet part(PartProgress part, Look look) {
        UUID subject = part.id().value();
        Course followed = courses.of(SUBMISSION, subject);
        Course course = part.state().isSettled() ? followed.over() : followed;
        Position position = new Position(course.passed(), now(course, subject, null, look), List.of());
        return sheet(SUBMISSION, course.definition(), position, look);
    }

    /** Several parts are counted where they are. */
    private ProcessSheet parts(UnitsSheet grid, Look look) {
        Map<String, Now> now = new HashMap<>();
        grid.counts().keySet().forEach(standing -> now.put(standing.step(), Now.ofParts(grid.at(standing.step()))));
        return sheet(SUBMISSION, courses.newest(SUBMISSION), new Position(Set.of(), now, List.of()), look);
    }

    private ProcessSheet sheet(String process, String definition, Position position, Look look) {
        return sheets.sheet(process, courses.model(definition), position, look.pace(), look.reader());
    }

    /** @param elsewhere where she follows what waits for no task of ours, null if she does not */
    private Map<String, Now> now(Course course, UUID subject, @Nullable String elsewhere, Look look) {
        Map<Held, List<Holder>> found = holders.of(course.held());
        Map<String, Now> now = new HashMap<>();
        course.standing().forEach((step, since) -> {
            List<Held> tasks = course.heldAt(step);
            now.put(
                    step,
                    tasks.isEmpty()
                            ? new Now(words.awaited(step, look.reader()), since, 0, elsewhere)
                            : new Now(people(tasks, found), since, 0, place(tasks, subject, look)));
        });
        return now;
    }

    private static List<Holder> people(List<Held> tasks, Map<Held, List<Holder>> found) {
        return tasks.stream()
                .flatMap(task -> found.getOrDefault(task, List.of()).stream())
                .distinct()
                .toList();
    }

    private static @Nullable String place(List<Held> tasks, UUID subject, Look look) {
        return tasks.stream()
                .filter(task -> task.isBefore(look.officer()))
                .map(task ->
                        new OpenTask(task.step(), subject, look.round().id(), task.since(), null, null, null).place())
                .findFirst()
                .orElse(null);
    }
}
