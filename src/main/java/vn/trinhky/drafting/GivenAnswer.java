package vn.trinhky.drafting;

import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.answers.Became;

/**
 * An answer as a person or a program sends it.
 *
 * @param became null for not decided yet
 * @param seen how often the answer had been saved when she opened it
 */
public record GivenAnswer(CommitmentId task, @Nullable Became became, String account, int seen) {}
