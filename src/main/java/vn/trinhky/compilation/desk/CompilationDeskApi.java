package vn.trinhky.compilation.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.desk.view.Asked;
import vn.trinhky.compilation.desk.view.DeskPlace;
import vn.trinhky.compilation.desk.view.DeskView;
import vn.trinhky.compilation.desk.view.DeskViews;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** The acts of the desk for programs. Every answer names the version by which the act can be taken back. */
@RestController
@RequestMapping("/api/v1/reports/{id}/sections/{section}")
class CompilationDeskApi {

    private final CompilationDesk desk;
    private final DeskViews views;
    private final Compilation compilation;
    private final Reporting reporting;
    private final LiveText live;

    CompilationDeskApi(
            CompilationDesk desk,
            DeskViews views,
            Compilation compilation,
            Reporting reporting,
            LiveText live) {
        this.desk = desk;
        this.views = views;
        this.compilation = compilation;
        this.reporting = reporting;
        this.live = live;
    }

    /** @param after the paragraph of the report behind which it comes; at the end without one */
    record PlacedBlocks(
            @NotEmpty List<@Valid PickedBlock> blocks, @Nullable String after) {}

    record PickedBlock(@NotNull UUID submission, @NotNull String block) {}

    record Joined(@NotEmpty List<@NotNull String> paragraphs) {}

    record Undone(@NotNull Integer version) {}

    /** The desk with a section open: its contributions by kind of unit, each block as HTML with the places that use it. */
    @GetMapping("/desk")
    DeskView desk(@PathVariable UUID id, @PathVariable String section, Asked asked, Officer officer) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        Round round = reporting.round(report.round());
        Manuscript spoken = live.spoken(report.texts().of(section), FigureSetting.ofReport(round));
        return views.view(new DeskPlace(report, round, section), spoken, asked, officer);
    }

    /** Takes all that a unit wrote for a section over. */
    @PostMapping("/contributions/{submission}")
    Arranged takeWhole(
            @PathVariable UUID id, @PathVariable String section, @PathVariable UUID submission, Officer officer) {
        Chosen whole = new Chosen.Whole(Set.of(new SubmissionId(submission)));
        return desk.takeOver(new ReportId(id), section, whole, null, officer);
    }

    /** Takes all over that is not used yet, in the order of the regime. */
    @PostMapping("/taken-contributions")
    Arranged takeAll(@PathVariable UUID id, @PathVariable String section, Officer officer) {
        return desk.takeOver(new ReportId(id), section, new Chosen.All(), null, officer);
    }

    @PostMapping("/taken-blocks")
    Arranged takeBlocks(
            @PathVariable UUID id,
            @PathVariable String section,
            @Valid @RequestBody PlacedBlocks placed,
            Officer officer) {
        List<SourceBlock> blocks = placed.blocks().stream()
                .map(picked -> new SourceBlock(new SubmissionId(picked.submission()), new BlockId(picked.block())))
                .toList();
        BlockId after = placed.after() == null ? null : new BlockId(placed.after());
        return desk.takeOver(new ReportId(id), section, new Chosen.Blocks(blocks), after, officer);
    }

    @PostMapping("/joined-paragraphs")
    Arranged join(
            @PathVariable UUID id, @PathVariable String section, @Valid @RequestBody Joined joined, Officer officer) {
        List<BlockId> paragraphs = joined.paragraphs().stream().map(BlockId::new).toList();
        return desk.join(new ReportId(id), section, paragraphs, officer);
    }

    @PostMapping("/undoing")
    Arranged undo(
            @PathVariable UUID id, @PathVariable String section, @Valid @RequestBody Undone undone, Officer officer) {
        return desk.undo(new ReportId(id), undone.version(), officer);
    }
}
