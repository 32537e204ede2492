package vn.trinhky.compilation.pages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.desk.SourceBlock;
import vn.trinhky.compilation.desk.view.Asked;
import vn.trinhky.manuscript.BlockId;

/**
 * What a button of the desk sends: where it stands, what is ticked, and how the contributions are shown.
 *
 * @param block the ticked blocks of contributions, see {@link SourceBlock#parse}
 * @param joined the picked paragraphs of the report
 * @param after the paragraph behind which what is taken over comes
 * @param text what stands in a form without an editor; an editor that saves by itself sends none
 */
record DeskForm(
        UUID id,
        String section,
        @Nullable List<String> block,
        @Nullable List<String> joined,
        @Nullable String after,
        @Nullable String text,
        @Nullable Integer version,
        @Nullable String unit,
        @Nullable Boolean unused) {

    ReportId report() {
        return new ReportId(id);
    }

    List<SourceBlock> ticked() {
        return block == null
                ? List.of()
                : block.stream().map(SourceBlock::parse).toList();
    }

    List<BlockId> picked() {
        return joined == null ? List.of() : joined.stream().map(BlockId::new).toList();
    }

    @Nullable
    BlockId place() {
        return after == null || after.isEmpty() ? null : new BlockId(after);
    }

    Asked asked() {
        return new Asked(unit, unused, null, null);
    }
}
