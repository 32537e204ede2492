package vn.trinhky.journal;

import org.jspecify.annotations.Nullable;

/**
 * What a check of a dossier's chain found.
 *
 * @param entries how many entries were read
 * @param brokenAt the position of the first entry that does not fit, 0 when the chain is whole
 * @param head the hash of the last entry, null when the chain is broken
 */
public record ChainVerdict(
        int entries, int brokenAt, @Nullable String head) {

    static ChainVerdict whole(int entries, String head) {
        return new ChainVerdict(entries, 0, head);
    }

    static ChainVerdict brokenAt(int position) {
        return new ChainVerdict(position - 1, position, null);
    }

    public boolean isWhole() {
        return brokenAt == 0;
    }
}
