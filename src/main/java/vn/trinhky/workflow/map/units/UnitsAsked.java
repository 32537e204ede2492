package vn.trinhky.workflow.map.units;

import org.jspecify.annotations.Nullable;

/**
 * Which units somebody wants to see.
 *
 * @param standing where their parts stand, null for the first place that has any
 * @param find words of their names or codes, with or without accents; empty for all
 * @param late whether only those that are, or were, behind their deadline
 * @param page from 1 on; what is beyond the last is the last
 */
public record UnitsAsked(@Nullable Standing standing, String find, boolean late, int page) {

    public UnitsAsked {
        find = find.strip();
    }
}
