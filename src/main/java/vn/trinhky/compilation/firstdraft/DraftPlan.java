package vn.trinhky.compilation.firstdraft;

import java.util.List;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.regime.Round;

/**
 * What preparing a first draft would do to a report.
 *
 * @param texts the report as it stands, its standing text marked as such
 * @param sections those that hold text, in order
 */
record DraftPlan(Round round, SectionTexts texts, List<SectionDraft> sections) {

    boolean isEmpty() {
        return sections.stream().allMatch(section -> section.fresh().isEmpty());
    }
}
