package vn.trinhky.regime.changing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.regime.Amendments;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.regime.changing.refusals.FixedSection;
import vn.trinhky.regime.changing.refusals.NowhereToMove;
import vn.trinhky.regime.changing.refusals.SectionHasParts;
import vn.trinhky.regime.changing.refusals.UnitsDoNotWriteThere;
import vn.trinhky.web.Refusal;

/**
 * A change of the outline. Sections keep their keys, so texts stay where they are; only a section that is given up hands its
 * texts on. The opening and the closing have no heading and stay.
 */
public sealed interface OutlineChange extends RoundChange {

    /** The section that it is about; it exists before the change. */
    String key();

    @Override
    default Map<String, String> details(Round round, OfficeDirectory office) {
        return Map.of("section", title(round, key()));
    }

    /** A section gets another heading. */
    record Renamed(String key, String title) implements OutlineChange {

        @Override
        public @Nullable Refusal objection(Round round, LocalDate today) {
            return Sections.of(round).isFixed(key) ? new FixedSection() : null;
        }

        @Override
        public RegimePlan applied(RegimePlan plan) {
            return plan.changed()
                    .outline(new Sections(plan.outline()).renamed(key, title))
                    .plan();
        }

        @Override
        public Milestone milestone() {
            return Milestone.SECTION_RENAMED;
        }

        @Override
        public Map<String, String> details(Round round, OfficeDirectory office) {
            return Map.of("old", OutlineChange.title(round, key), "new", title);
        }
    }

    /**
     * A new section follows another, with a heading of the same level.
     *
     * @param key the section that it follows; behind the opening comes a section of the first level
     * @param section the new one
     */
    record Added(String key, SectionPlan section) implements OutlineChange {

        @Override
        public @Nullable Refusal objection(Round round, LocalDate today) {
            return Sections.of(round).isLast(key) && Sections.of(round).isFixed(key) ? new FixedSection() : null;
        }

        @Override
        public RegimePlan applied(RegimePlan plan) {
            return plan.changed()
                    .outline(new Sections(plan.outline()).with(section, key))
                    .plan();
        }

        @Override
        public Milestone milestone() {
            return Milestone.SECTION_ADDED;
        }

        @Override
        public Map<String, String> details(Round round, OfficeDirectory office) {
            return Map.of("section", section.title());
        }
    }

    /**
     * A section is given up.
     *
     * @param into the section that takes its texts, those of the units' drafts too
     */
    record Removed(String key, String into) implements OutlineChange {

        @Override
        public @Nullable Refusal objection(Round round, LocalDate today) {
            Sections sections = Sections.of(round);
            if (sections.isFixed(key) || key.equals(into)) {
                return new FixedSection();
            }
            if (sections.hasParts(key)) {
                return new SectionHasParts();
            }
            boolean takesAll = !sections.of(key).contributed() || sections.of(into).contributed();
            return takesAll ? null : new UnitsDoNotWriteThere();
        }

        @Override
        public RegimePlan applied(RegimePlan plan) {
            return plan.changed()
                    .outline(new Sections(plan.outline()).without(key))
                    .plan();
        }

        @Override
        public Amendments amended(Amendments amendments) {
            return amendments.given(key, into);
        }

        @Override
        public Milestone milestone() {
            return Milestone.SECTION_REMOVED;
        }

        @Override
        public Map<String, String> details(Round round, OfficeDirectory office) {
            return Map.of("old", title(round, key), "new", title(round, into));
        }
    }

    /** A section changes places with its neighbour, together with everything below it. */
    record Moved(String key, Direction direction) implements OutlineChange {

        /** Towards the beginning or the end of the report. */
        public enum Direction {
            UP,
            DOWN
        }

        @Override
        public @Nullable Refusal objection(Round round, LocalDate today) {
            Sections sections = Sections.of(round);
            if (sections.isFixed(key)) {
                return new FixedSection();
            }
            return sections.moved(key, direction).equals(round.plan().outline()) ? new NowhereToMove() : null;
        }

        @Override
        public RegimePlan applied(RegimePlan plan) {
            return plan.changed()
                    .outline(new Sections(plan.outline()).moved(key, direction))
                    .plan();
        }

        @Override
        public Milestone milestone() {
            return Milestone.SECTION_MOVED;
        }
    }

    /** How the page names a section: by its heading, or by its key where there is none. */
    static String title(Round round, String key) {
        String title = RegimePlan.inPeriod(Sections.of(round).of(key).title(), round.period());
        return title.isEmpty() ? key : title;
    }
}
