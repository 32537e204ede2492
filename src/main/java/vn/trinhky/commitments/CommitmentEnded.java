package vn.trinhky.commitments;

import vn.trinhky.web.Refusal;

/** A commitment that is done or was let go cannot be let go again. */
public final class CommitmentEnded extends Refusal {
    CommitmentEnded() {}
}
