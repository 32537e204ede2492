package vn.trinhky.desk.morning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.trinhky.desk.agenda.Chore;
import vn.trinhky.desk.agenda.Shelf;
import vn.trinhky.desk.others.Elsewhere;

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
        Incoming incoming,
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
            List<Chore> chores, Incoming incoming, List<Elsewhere> elsewhere, DeskFilter filter, LocalDate today) {
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
                incoming,
                shelves,
                elsewhere.stream().filter(filter::lets).toList(),
                today);
    }

    /** Everything that waits for her, incoming documents included. */
    public int all() {
        return chores.size() + incoming.all();
    }

    public long late() {
        return chores.stream().filter(chore -> chore.shelf(today) == Shelf.LATE).count()
                + incoming.own().assigned().stream()
                        .filter(line -> line.isOverdue(today))
                        .count();
    }

    /** How much of that the filter lets through. */
    public int shown() {
        return shelves.stream().mapToInt(on -> on.chores().size()).sum() + (showsArrivals() ? incoming.all() : 0);
    }

    /** Whether the filter lets nothing through, of what waits for others neither. */
    public boolean isFilteredAway() {
        return filter.isOn() && shown() == 0 && elsewhere.isEmpty();
    }

    public boolean showsArrivals() {
        return filter.letsArrivals() && !incoming.isEmpty();
    }

    public boolean isFilterable() {
        return filter.isOn() || Choices.areWorthIt(chores.size() + elsewhere.size());
    }
}
