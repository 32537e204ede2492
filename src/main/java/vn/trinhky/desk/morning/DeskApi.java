package vn.trinhky.desk.morning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.desk.agenda.Chore;
import vn.trinhky.desk.agenda.Chore.NamedUnit;
import vn.trinhky.desk.agenda.Shelf;
import vn.trinhky.desk.others.Elsewhere;
import vn.trinhky.office.Officer;

/** The desk for programs: what waits for the officer and when it is due, and what she waits for. */
@RestController
class DeskApi {

    private final Desk desk;

    DeskApi(Desk desk) {
        this.desk = desk;
    }

    /**
     * One thing to do.
     *
     * @param place the page on which it is done
     * @param unit whose part it is about, null for the report
     * @param due null for what has no day of its own
     * @param daysLate 0 while it is in time
     * @param onBehalfOf whose work it is, when the officer stands in for her today
     */
    record ToDo(
            String step,
            Shelf shelf,
            String place,
            UUID round,
            String regime,
            String period,
            @Nullable String unit,
            Instant since,
            @Nullable LocalDate due,
            long daysLate,
            @Nullable String onBehalfOf) {

        static ToDo of(Chore chore, LocalDate today) {
            NamedUnit unit = chore.unit();
            Officer.Absent absent = chore.absent();
            return new ToDo(
                    chore.step(),
                    chore.shelf(today),
                    chore.path(),
                    chore.round().id().value(),
                    chore.round().regimeName(),
                    chore.round().period().inWords(),
                    unit == null ? null : unit.name(),
                    chore.since(),
                    chore.due(),
                    chore.daysLate(today),
                    absent == null ? null : absent.fullName());
        }
    }

    /** Something that lies before others. @param holders full names */
    record WaitedFor(
            String step,
            String place,
            UUID round,
            String regime,
            String period,
            @Nullable String unit,
            List<String> holders,
            Instant since,
            @Nullable LocalDate due) {

        static WaitedFor of(Elsewhere line) {
            NamedUnit unit = line.unit();
            return new WaitedFor(
                    line.step(),
                    line.path(),
                    line.round().id().value(),
                    line.round().regimeName(),
                    line.round().period().inWords(),
                    unit == null ? null : unit.name(),
                    line.holders(),
                    line.since(),
                    line.due());
        }
    }

    /** @param all how many things wait for the officer, whatever the filter lets through and incoming documents included */
    record LaidDesk(int all, long late, List<ToDo> toDo, List<WaitedFor> waitedFor) {}

    /** The most pressing first. Filters are those of the page. */
    @GetMapping("/api/v1/desk")
    LaidDesk desk(@ModelAttribute DeskFilter filter, Officer officer) {
        DeskView view = desk.laid(officer, filter);
        return new LaidDesk(
                view.all(),
                view.late(),
                view.shelves().stream()
                        .flatMap(on -> on.chores().stream())
                        .map(chore -> ToDo.of(chore, view.today()))
                        .toList(),
                view.elsewhere().stream().map(WaitedFor::of).toList());
    }
}
