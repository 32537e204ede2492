package vn.trinhky.review.pages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.journal.Milestone;
import vn.trinhky.review.points.Point;

/** Why the version before the present one came back, and from whom: what reviewers look for first. */
final class EarlierReturns {

    private static final Set<Milestone> RETURNS = EnumSet.of(
            Milestone.REVIEWER_RETURNED,
            Milestone.LAYOUT_RETURNED,
            Milestone.SIGNATORY_RETURNED,
            Milestone.NUMBER_VOIDED);

    private EarlierReturns() {}

    /**
     * Those that do not stand among the points, where they can be answered.
     *
     * @param entries the dossier's journal, oldest first
     */
    static List<JournalEntry> beforeTheNewest(List<JournalEntry> entries, List<Point> points) {
        Set<String> answerable = points.stream()
                .filter(Point.OfRemark.class::isInstance)
                .map(point -> ((Point.OfRemark) point).remark().text())
                .collect(Collectors.toSet());
        return beforeTheNewest(entries).stream()
                .filter(entry -> !answerable.contains(
                        String.valueOf(entry.details().get("reason")).strip()))
                .toList();
    }

    private static List<JournalEntry> beforeTheNewest(List<JournalEntry> entries) {
        List<JournalEntry> before = new ArrayList<>();
        List<JournalEntry> since = new ArrayList<>();
        for (JournalEntry entry : entries) {
            Milestone milestone = Milestone.valueOf(entry.milestone());
            if (milestone == Milestone.REPORT_SENT_TO_REVIEW) {
                before = since;
                since = new ArrayList<>();
            } else if (RETURNS.contains(milestone)) {
                since.add(entry);
            }
        }
        return before;
    }
}
