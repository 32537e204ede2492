package vn.trinhky.commitments;

import vn.trinhky.web.Refusal;

/** Only what was let go in this very round can be taken up again. */
public final class CommitmentNotLetGo extends Refusal {
    CommitmentNotLetGo() {}
}
