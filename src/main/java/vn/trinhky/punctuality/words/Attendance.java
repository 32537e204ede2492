package vn.trinhky.punctuality.words;

import java.util.List;
import vn.trinhky.punctuality.Standing;

/** The units that a sentence speaks of, in the order of the plan. */
record Attendance(List<Attended> units) {

    /**
     * One of them.
     *
     * @param name as it stands inside a sentence: "xã Đăk Pne"
     * @param kind what many like it are called: "Ủy ban nhân dân"
     * @param days working days after the due day
     * @param nil whether it reported that there is nothing to report
     */
    record Attended(String name, String kind, Standing standing, int days, boolean nil) {}

    Attendance {
        units = List.copyOf(units);
    }

    List<Attended> standing(Standing standing) {
        return units.stream().filter(unit -> unit.standing() == standing).toList();
    }

    List<Attended> nil() {
        return units.stream().filter(Attended::nil).toList();
    }

    int asked() {
        return units.size();
    }
}
