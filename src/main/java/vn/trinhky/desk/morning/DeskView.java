package vn.trinhky.desk.morning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.trinhky.desk.agenda.Chore;
import vn.trinhky.desk.agenda.Shelf;
import vn.trinhky.desk.others.Elsewhere;
import vn.trinhky.incoming.inbox.WaitingArrivals;

/**
 * A desk as it is laid.
 *
 * @param chores everything that waits for the officer, whatever the filter lets through
 * @param shelves what the filter lets through, shelf by shelf; empty shelves are left out
 * @param elsewhere what waits for others, as far as the filter lets it through
 */
public record DeskView(
        DeskFilter filter,
        Choices choices,
        List<Chore> chores,
        WaitingArrivals arrivals,
        List<OnShelf> shelves,
        List<Elsewhere> elsewhere,
        LocalDate today) {

    /** One stretch of time and what lies on it. */
    public record OnShelf(Shelf shelf, List<Chore> chores) {

        public String id() {
            return shelf.name().toLowerCase(Locale.ROOT);
        }
    }

    static DeskView of(
            List<Chore> chores,
            WaitingArrivals arrivals,
            List<Elsewhere> elsewhere,
            DeskFilter filter,
            LocalDate today) {
        List<OnShelf> shelves = Arrays.stream(Shelf.values())
                .map(shelf -> new OnShelf(
                        shelf,
                        chores.stream()
                                .filter(chore -> filter.lets(chore) && chore.shelf(today) == shelf)
                                .toList()))
                .filter(on -> !on.chores().isEmpty())
                .toList();
        return new DeskView(
                filter,
                Choices.of(chores, elsewhere),
                chores,
                arrivals,
                shelves,
                elsewhere.stream().filter(filter::lets).toList(),
                today);
    }

    /** Everything that waits for her, incoming documents included. */
    public int all() {
        return chores.size()
                + arrivals.allUnanswered()
                + arrivals.askedBack().size()
                + arrivals.assigned().size();
    }

    public long late() {
        return chores.stream().filter(chore -> chore.shelf(today) == Shelf.LATE).count()
                + arrivals.assigned().stream()
                        .filter(line -> line.isOverdue(today))
                        .count();
    }

    public int shown() {
        return shelves.stream().mapToInt(on -> on.chores().size()).sum();
    }

    public boolean showsArrivals() {
        return filter.letsArrivals() && !arrivals.isEmpty();
    }

    public boolean isFilterable() {
        return filter.isOn() || Choices.areWorthIt(chores.size() + elsewhere.size());
    }
}
