package vn.trinhky.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.refusals.GoesToTheSameRecipients;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.view.Excerpt;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.changing.DistributionChange;
import vn.trinhky.regime.changing.Effect;
import vn.trinhky.regime.changing.JointlyIssued;
import vn.trinhky.regime.changing.OutlineChange;
import vn.trinhky.regime.changing.RoundChange;
import vn.trinhky.regime.changing.Stake;
import vn.trinhky.regime.changing.UnitChange;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** What the change of an open round means for the report's text. */
@Component
@Order(2)
class ReportAtStake implements Stake {

    private final Reports reports;
    private final OfficeDirectory office;

    ReportAtStake(Reports reports, OfficeDirectory office) {
        this.reports = reports;
        this.office = office;
    }

    /**
     * A version under review has the outline and the issuers that its reviewers read, and the units that were asked for it.
     * What takes another document's place prints the recipients of that one.
     */
    @Override
    public @Nullable Refusal objection(Round round, RoundChange change) {
        if (change instanceof DistributionChange) {
            return report(round).replaces() == null ? null : new GoesToTheSameRecipients();
        }
        boolean needsTheText = change instanceof OutlineChange
                || change instanceof UnitChange.Added
                || change instanceof JointlyIssued;
        return needsTheText ? report(round).objectionToWriting() : null;
    }

    @Override
    public List<Effect> effects(Round round, RoundChange change) {
        if (change instanceof UnitChange.Withdrawn withdrawn) {
            return used(report(round), withdrawn.unit());
        }
        if (change instanceof OutlineChange.Removed removed) {
            int blocks = report(round).texts().of(removed.key()).blocks().size();
            return blocks == 0
                    ? List.of()
                    : List.of(Effect.of("textMoves", blocks, OutlineChange.title(round, removed.into())));
        }
        if (change instanceof JointlyIssued issued) {
            String leading = round.plan().issuingBody();
            return List.of(Effect.of(issued.others().isEmpty() ? "issuesAlone" : "issuesJointly", leading));
        }
        return change instanceof OutlineChange ? List.of(Effect.of("headings")) : List.of();
    }

    private List<Effect> used(Report report, UnitId unit) {
        List<Effect> effects = new ArrayList<>();
        report.outline().entries().forEach(entry -> {
            String words = report.texts().of(entry.key()).blocks().stream()
                    .filter(block -> isOf(unit, block))
                    .map(Excerpt::of)
                    .collect(Collectors.joining(" / "));
            if (!words.isEmpty()) {
                String title = entry.title().isEmpty() ? entry.key() : entry.title();
                effects.add(Effect.of("usedStays", title, words));
            }
        });
        if (effects.isEmpty()) {
            effects.add(Effect.of("nothingUsed", office.unit(unit).name()));
        }
        return effects;
    }

    private static boolean isOf(UnitId unit, Block block) {
        Origin origin = block.origin();
        return origin != null && origin.units().contains(unit.value().toString());
    }

    private Report report(Round round) {
        return reports.findFirstByRoundOrderByEditionDesc(round.id()).orElseThrow(NotHere::new);
    }
}
