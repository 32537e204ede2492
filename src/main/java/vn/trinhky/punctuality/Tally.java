package vn.trinhky.punctuality;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Adds facts up, one by one or many alike at once. */
public final class Tally {

    private final LocalDate today;
    private final Map<Integer, Integer> days = new TreeMap<>();
    private int owing;
    private int pending;
    private int opened;
    private int substantive;
    private int onTime;
    private int late;
    private int atOnce;
    private int nil;

    public Tally(LocalDate today) {
        this.today = today;
    }

    public void add(Fact fact) {
        add(fact.timing(), fact.opened(), fact.content(), fact.isAcceptedAtOnce(), 1);
    }

    public void add(FactsAtHand.Alike alike) {
        add(alike.timing(), alike.opened(), alike.content(), alike.atOnce(), alike.units());
    }

    private void add(Timing timing, boolean wasOpened, Content content, boolean isAtOnce, int units) {
        Standing standing = timing.standing(today);
        if (standing == Standing.PENDING) {
            pending += units;
            return;
        }
        owing += units;
        opened += wasOpened ? units : 0;
        atOnce += isAtOnce ? units : 0;
        onTime += standing == Standing.ON_TIME ? units : 0;
        late += standing == Standing.LATE ? units : 0;
        if (standing != Standing.MISSING) { // a correction may say that a part never came, whatever it said
            substantive += content.isSubstantive() ? units : 0;
            nil += content == Content.NIL ? units : 0;
            days.merge(timing.days(), units, Integer::sum);
        }
    }

    public Rates rates() {
        int returned = onTime + late - atOnce;
        return new Rates(owing, pending, opened, substantive, onTime, late, atOnce, returned, nil, median());
    }

    private OptionalDouble median() {
        int sent = onTime + late;
        return sent == 0 ? OptionalDouble.empty() : OptionalDouble.of((at((sent - 1) / 2) + at(sent / 2)) / 2.0);
    }

    /** The days of the unit at a place, counted from 0, if all stood in the order of their days. */
    private int at(int place) {
        int before = 0;
        for (Map.Entry<Integer, Integer> day : days.entrySet()) {
            before += day.getValue();
            if (place < before) {
                return day.getKey();
            }
        }
        throw new IllegalArgumentException("no unit at " + place);
    }
}
