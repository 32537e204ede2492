package vn.trinhky.signing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.changing.DistributionChange;
import vn.trinhky.regime.changing.Effect;
import vn.trinhky.regime.changing.RoundChange;
import vn.trinhky.regime.changing.Stake;
import vn.trinhky.signing.refusals.RecipientsArePrinted;
import vn.trinhky.web.Refusal;

/** What the change of an open round means for the folder that lies before the signatory. */
@Component
@Order(4)
class FolderAtStake implements Stake {

    private final SignatureFolders folders;
    private final Compilation compilation;

    FolderAtStake(SignatureFolders folders, Compilation compilation) {
        this.folders = folders;
        this.compilation = compilation;
    }

    @Override
    public @Nullable Refusal objection(Round round, RoundChange change) {
        boolean isPrinted = change instanceof DistributionChange
                && folder(round)
                        .filter(folder -> folder.holdsNumber() || folder.state() == FolderState.SIGNED)
                        .isPresent();
        return isPrinted ? new RecipientsArePrinted() : null;
    }

    @Override
    public List<Effect> effects(Round round, RoundChange change) {
        boolean waits = change instanceof DistributionChange
                && folder(round)
                        .filter(folder -> folder.state() == FolderState.WAITING)
                        .isPresent();
        return waits ? List.of(Effect.of("recipientsBeforeSignatory")) : List.of();
    }

    private Optional<SignatureFolder> folder(Round round) {
        return compilation
                .reportOf(round.id())
                .map(Report::id)
                .flatMap(folders::findFirstByReportOrderByReportNumberDesc);
    }
}
