package vn.trinhky.drafting.brief;

import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.Submission;

/**
 * A place at which parts are.
 *
 * @param state null for every state
 * @param submitted whether they were submitted before; null where that makes no difference
 */
public record PartsAt(
        Submission.@Nullable State state, @Nullable Boolean submitted) {

    public static final PartsAt ANYWHERE = new PartsAt(null, null);
    public static final PartsAt NEVER_SUBMITTED = new PartsAt(null, false);

    public boolean includes(Submission.State other, boolean wasSubmitted) {
        return (state == null || state == other) && (submitted == null || submitted == wasSubmitted);
    }
}
