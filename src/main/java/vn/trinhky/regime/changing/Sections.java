package vn.trinhky.regime.changing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.web.InvalidInput;

/** The sections of an outline and what can be done with them; a section and the deeper ones behind it stay together. */
record Sections(List<SectionPlan> all) {

    static Sections of(Round round) {
        return new Sections(round.plan().outline());
    }

    /** @throws InvalidInput if there is no such section */
    SectionPlan of(String key) {
        return all.get(place(key));
    }

    /** Whether it has no heading, like the opening and the closing. */
    boolean isFixed(String key) {
        return of(key).level() == 0;
    }

    boolean isLast(String key) {
        return end(place(key)) == all.size();
    }

    boolean hasParts(String key) {
        int place = place(key);
        return end(place) > place + 1;
    }

    List<SectionPlan> renamed(String key, String title) {
        int place = place(key);
        List<SectionPlan> changed = new ArrayList<>(all);
        changed.set(place, all.get(place).titled(title));
        return changed;
    }

    List<SectionPlan> with(SectionPlan section, String after) {
        List<SectionPlan> changed = new ArrayList<>(all);
        changed.add(end(place(after)), section);
        return changed;
    }

    List<SectionPlan> without(String key) {
        List<SectionPlan> changed = new ArrayList<>(all);
        changed.remove(place(key));
        return changed;
    }

    /** The same list when there is no neighbour of the same level on that side. */
    List<SectionPlan> moved(String key, OutlineChange.Moved.Direction direction) {
        int place = place(key);
        if (direction == OutlineChange.Moved.Direction.UP) {
            int before = neighbourBefore(place);
            return before < 0 ? all : turned(before, place, end(place));
        }
        int next = end(place);
        boolean isNeighbour = next < all.size() && all.get(next).level() == all.get(place).level();
        return isNeighbour ? turned(place, next, end(next)) : all;
    }

    private List<SectionPlan> turned(int first, int second, int end) {
        List<SectionPlan> changed = new ArrayList<>(all);
        Collections.rotate(changed.subList(first, end), first - second);
        return changed;
    }

    private int neighbourBefore(int place) {
        int level = all.get(place).level();
        for (int at = place - 1; at >= 0 && all.get(at).level() >= level; at--) {
            if (all.get(at).level() == level) {
                return at;
            }
        }
        return -1;
    }

    private int end(int place) {
        int level = all.get(place).level();
        int end = place + 1;
        while (level > 0 && end < all.size() && all.get(end).level() > level) {
            end++;
        }
        return end;
    }

    private int place(String key) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).key().equals(key)) {
                return at;
            }
        }
        throw new InvalidInput("section", "noSuchSection", key);
    }
}
