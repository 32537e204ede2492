package vn.trinhky.drafting.brief;

import vn.trinhky.drafting.Submission;

/**
 * Parts of a round between which a count makes no difference.
 *
 * @param submitted whether they were submitted, now or before
 * @param late whether they are, or were, behind their deadline
 * @param named whether their units are looked for
 * @param number how many they are
 */
public record AlikeParts(Submission.State state, boolean submitted, boolean late, boolean named, long number) {}
