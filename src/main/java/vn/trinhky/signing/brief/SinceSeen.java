package vn.trinhky.signing.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.review.changes.ChangedSection;

/**
 * What is new to a signatory.
 *
 * @param seen the version that she opened last before this one; 0 when this is the first
 * @param earlierSubject the abstract as that version had it, null if it is the same
 */
public record SinceSeen(int seen, @Nullable String earlierSubject, List<ChangedSection> sections) {

    static SinceSeen never() {
        return new SinceSeen(0, null, List.of());
    }

    public boolean isFirstTime() {
        return seen == 0;
    }

    /** How many places differ. */
    public int changes() {
        return sections.size() + (earlierSubject == null ? 0 : 1);
    }
}
