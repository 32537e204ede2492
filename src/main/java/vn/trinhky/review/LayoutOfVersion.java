package vn.trinhky.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.review.refusals.LayoutBlocked;
import vn.trinhky.word.check.LayoutCheck;
import vn.trinhky.word.check.LayoutResult;
import vn.trinhky.word.check.finding.Finding;
import vn.trinhky.word.check.finding.Severity;

/**
 * The layout check of a version as it would be printed today, under the layout of its round. It sets the version first unless
 * its print is still at hand: never asked while a row is locked.
 */
@Component
public class LayoutOfVersion {

    private final Proofs proofs;
    private final Typesetting typesetting;
    private final LayoutCheck check;
    private final Clock clock;

    LayoutOfVersion(Proofs proofs, Typesetting typesetting, LayoutCheck check, Clock clock) {
        this.proofs = proofs;
        this.typesetting = typesetting;
        this.check = check;
        this.clock = clock;
    }

    /** Every rule of the layout, kept or broken. A draft has no date: it is taken for one of today. */
    public LayoutResult check(FrozenReport text) {
        return check.check(proofs.of(text).word(), typesetting.layout(text), LocalDate.now(clock));
    }

    /**
     * Passes on unless something is missing without which there is nothing to clear.
     *
     * @throws LayoutBlocked if a blocking rule is broken
     */
    void requireNothingBlocking(FrozenReport text) {
        List<Finding> blocking = check(text).of(Severity.BLOCKING);
        if (!blocking.isEmpty()) {
            throw new LayoutBlocked(blocking.size());
        }
    }
}
