package vn.trinhky.register;

import org.jspecify.annotations.Nullable;
import vn.trinhky.web.InvalidInput;

/**
 * The columns of a line that are the clerk's. (Decree 30/2020, appendix IV: columns 6, 7 and 10)
 *
 * @param keptBy the unit or person that holds the kept copy; empty for none
 * @param copies how many copies were issued, from 0 to 9999; null while nobody has said
 * @param note empty for none
 */
public record KeptColumns(String keptBy, @Nullable Integer copies, String note) {

    private static final int LONGEST_HOLDER = 200;
    static final int LONGEST_NOTE = 500;
    private static final int MOST_COPIES = 9_999;

    /** @throws InvalidInput if a column holds more than it can */
    public KeptColumns {
        keptBy = keptBy.strip();
        note = note.strip();
        if (keptBy.length() > LONGEST_HOLDER) {
            throw new InvalidInput("keptBy", "register.keptBy", LONGEST_HOLDER);
        }
        if (copies != null && (copies < 0 || copies > MOST_COPIES)) {
            throw new InvalidInput("copies", "register.copies", MOST_COPIES);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "register.note", LONGEST_NOTE);
        }
    }
}
