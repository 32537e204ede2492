package vn.trinhky.review.word;

import vn.trinhky.manuscript.proposed.Proposal;

/**
 * A change in a file that may become a suggestion.
 *
 * @param noted whether Word noted it; false for what was changed while tracking was off
 * @param known whether the same was suggested before, so that it is not suggested twice
 * @param html how the block would change, escaped
 */
public record ProposedChange(Proposal proposal, boolean noted, boolean known, String html) {}
