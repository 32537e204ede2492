package vn.trinhky.manuscript.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.likeness.Fingerprint;
import vn.trinhky.manuscript.likeness.Moves;
import vn.trinhky.manuscript.likeness.Partners;
import vn.trinhky.manuscript.view.Excerpt;

/**
 * One row of two tables laid side by side. A row is found again by its words or its label; where as many rows stand
 * between two found ones as before, they are taken for the same rows with other figures. A row that was moved went and
 * came.
 *
 * @param went its place in the table before; -1 for a row that is new
 * @param came its place in the table after; -1 for a row that is gone
 */
public record RowStep(int went, int came) {

    /** The steps in the order of both tables. */
    public static List<RowStep> between(Table before, Table after) {
        return new Walk(before, after).steps();
    }

    private static final class Walk {

        private final Table before;
        private final Table after;
        private final List<RowStep> steps = new ArrayList<>();
        private int doneBefore;
        private int doneAfter;

        Walk(Table before, Table after) {
            this.before = before;
            this.after = after;
        }

        List<RowStep> steps() {
            int[] partners = Partners.of(
                    before.rows().stream().map(Fingerprint::of).toList(),
                    after.rows().stream().map(Fingerprint::of).toList());
            List<Integer> found = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < partners.length; i++) {
                if (partners[i] >= 0) {
                    found.add(i);
                    places.add(partners[i]);
                }
            }
            List<Integer> stayed = Moves.stayed(places);
            for (int i = stayed.size() - 1; i >= 0; i--) {
                int row = found.get(stayed.get(i));
                gap(partners[row], row);
                pair();
            }
            gap(before.rows().size(), after.rows().size());
            return steps;
        }

        private void gap(int endBefore, int endAfter) {
            while (doneBefore < endBefore && doneAfter < endAfter && isNextLabelTheSame()) {
                pair();
            }
            if (endBefore - doneBefore == endAfter - doneAfter) {
                while (doneAfter < endAfter) {
                    pair();
                }
            }
            while (doneBefore < endBefore) {
                steps.add(new RowStep(doneBefore++, -1));
            }
            while (doneAfter < endAfter) {
                steps.add(new RowStep(-1, doneAfter++));
            }
        }

        private void pair() {
            steps.add(new RowStep(doneBefore++, doneAfter++));
        }

        /** A row is called by its first cell with a letter in it; the cell before that is often a running number. */
        private boolean isNextLabelTheSame() {
            Optional<String> label = label(before, doneBefore);
            return label.isPresent() && label.equals(label(after, doneAfter));
        }

        private static Optional<String> label(Table table, int row) {
            return table.rows().get(row).cells().stream()
                    .map(cell -> Excerpt.of(cell.blocks()))
                    .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                    .findFirst();
        }
    }
}
