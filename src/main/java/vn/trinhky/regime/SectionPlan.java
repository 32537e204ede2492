package vn.trinhky.regime;

import java.util.List;

/**
 * One entry of a regime's outline.
 *
 * @param key such as {@code I.3.1}
 * @param level the heading's level, 0 for a text without heading, such as the opening
 * @param title may name {@code {period}} and {@code {nextPeriod}}; empty at level 0
 * @param guidance what is to be written here, for the units
 * @param points what must not be missing, one by one, for the units
 * @param written whether text stands here, or only further headings
 * @param contributed whether the contributing units write a part of it
 * @param recipe how its first draft is made, beyond gathering what the units wrote
 * @param tasks whether what stands here are tasks, on which the units are asked in the next period
 * @param standing text that the report starts with, empty for none; may name periods like the title
 */
public record SectionPlan(
        String key,
        int level,
        String title,
        String guidance,
        List<String> points,
        boolean written,
        boolean contributed,
        String standing,
        SectionRecipe recipe,
        boolean tasks) {

    @SuppressWarnings("NullAway") // plans of rounds that were opened before there were such things have none
    public SectionPlan {
        points = points == null ? List.of() : List.copyOf(points);
        recipe = recipe == null ? SectionRecipe.NONE : recipe;
    }

    /** The same section under another heading. */
    public SectionPlan titled(String changed) {
        return new SectionPlan(
                key, level, changed, guidance, points, written, contributed, standing, recipe, tasks);
    }
}
