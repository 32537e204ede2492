package vn.trinhky.drafting.entry;

import java.util.List;
import vn.trinhky.drafting.LineChange;

/**
 * What a spreadsheet would make of a form, in the reader's language.
 *
 * @param fileName as the person's device called it
 * @param rows that would change
 * @param errors what keeps it out, {@code warnings} what may stay
 * @param changes what is to be sent to take it over
 */
record ComparedSheet(
        String fileName, List<Row> rows, List<AtCell> errors, List<AtCell> warnings, List<LineChange> changes) {

    /** @param before what is stored; empty when nothing is. {@code after}: what the file says */
    record Row(String code, String name, String address, String before, String after, String note) {}

    /** @param address of the cell, as F7 */
    record AtCell(String address, String code, String sentence) {}

    public boolean mayBeTakenOver() {
        return errors.isEmpty() && !changes.isEmpty();
    }
}
