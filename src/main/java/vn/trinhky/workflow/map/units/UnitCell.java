package vn.trinhky.workflow.map.units;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.workflow.map.course.Holder;

/**
 * One unit in the grid.
 *
 * @param people those who hold its part now
 * @param since since when they hold it; for a part that nobody in the unit holds, when it was submitted; null if it never was
 * @param late whether it is, or was, behind its deadline
 * @param slow whether it lies where it is for longer than parts usually do
 * @param place where the officer may open it, null where she may not
 */
public record UnitCell(
        UUID part,
        String unit,
        List<Holder> people,
        @Nullable Instant since,
        boolean late,
        boolean slow,
        @Nullable String place) {}
