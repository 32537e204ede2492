package vn.trinhky.workflow.map.units;

import org.jspecify.annotations.Nullable;

/**
 * Which units somebody wants to see.
 *
 * @param standing where their parts stand, null if that does not matter
 * @param find words of their names or codes, with or without accents; empty for all
 * @param late whether only those that are, or were, behind their deadline
 * @param page from 1 on; what is beyond the last is the last
 */
public record UnitsAsked(@Nullable Standing standing, String find, boolean late, int page) {

    public static final UnitsAsked ALL = new UnitsAsked(null, "", false, 1);

    public UnitsAsked {
        find = find.strip();
    }

    /** Whether only some of them are meant, wherever they stand. */
    public boolean narrows() {
        return late || !find.isEmpty();
    }
}
