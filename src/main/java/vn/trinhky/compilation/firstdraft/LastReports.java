package vn.trinhky.compilation.firstdraft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.origins.CopiedBlock;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** The last report of the same regime: the newest version that went to review for the period before. */
@Component
class LastReports {

    private final Compilation compilation;
    private final Reporting reporting;

    LastReports(Compilation compilation, Reporting reporting) {
        this.compilation = compilation;
        this.reporting = reporting;
    }

    Optional<FrozenReport> before(Round round) {
        return reporting
                .round(round.regime(), round.period().previous())
                .flatMap(last -> compilation.reportOf(last.id()))
                .map(this::sent)
                .filter(report -> report.timesSentToReview() > 0)
                .map(report -> compilation.frozen(report.id(), report.timesSentToReview()));
    }

    /** While a report that is to take the place of an issued one is only being written, the issued one counts. */
    private Report sent(Report newest) {
        ReportId issued = newest.replaces();
        return newest.timesSentToReview() == 0 && issued != null ? compilation.report(issued) : newest;
    }

    /** A section of it as a text of this round: its figures ask again, and so speak of this period. */
    List<Ingredient> section(FrozenReport last, String section, Round round) {
        String unit = round.plan().compilingUnit().value().toString();
        return FigureTokens.live(last.texts().of(section)).blocks().stream()
                .map(block -> {
                    Origin.Source source = new Origin.Source(
                            Origin.Kind.EARLIER_REPORT,
                            unit,
                            last.report().value().toString(),
                            last.number(),
                            last.sentBy(),
                            block.id().value());
                    return Ingredient.of(
                            source, CopiedBlock.of(block, round.id().value().toString(), Origin.of(source)));
                })
                .toList();
    }

    /**
     * What stands in a report exactly as it stood in the last one.
     *
     * @return by the key of the section, in the order of the text
     */
    Map<String, List<Block>> unchanged(Report report, Round round) {
        Map<String, List<Block>> unchanged = new java.util.LinkedHashMap<>();
        if (report.texts().byKey().values().stream()
                .noneMatch(text -> text.blocks().stream().anyMatch(LastReports::isFromLastReport))) {
            return unchanged;
        }
        before(round).ifPresent(last -> report.texts().byKey().forEach((section, text) -> {
            Map<String, Block> then = new HashMap<>();
            FigureTokens.live(last.texts().of(section))
                    .blocks()
                    .forEach(block -> then.put(block.id().value(), block));
            List<Block> same = text.blocks().stream()
                    .filter(LastReports::isFromLastReport)
                    .filter(block -> saysTheSame(block, then))
                    .toList();
            if (!same.isEmpty()) {
                unchanged.put(section, same);
            }
        }));
        return unchanged;
    }

    private static boolean saysTheSame(Block block, Map<String, Block> then) {
        Origin origin = block.origin();
        Block before = origin == null || origin.sources().size() > 1
                ? null
                : then.get(origin.sources().get(0).block());
        return before != null
                && Redline.of(new Manuscript(List.of(before)), new Manuscript(List.of(block)))
                        .isUnchanged();
    }

    private static boolean isFromLastReport(Block block) {
        Origin origin = block.origin();
        return origin != null
                && origin.sources().stream().anyMatch(source -> source.kind() == Origin.Kind.EARLIER_REPORT);
    }
}
