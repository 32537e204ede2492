package vn.trinhky.drafting.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.LastPart;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.view.HtmlWriter;

/** What the unit wrote for a section the last time, block by block, to be read beside the editor and taken over. */
record LastSection(String period, List<LastBlock> blocks) {

    /** A block as it is read, and as an editor takes it over: its figures ask again, for the present period. */
    record LastBlock(String id, String html, String json) {

        static LastBlock of(Block block) {
            return new LastBlock(
                    block.id().value(),
                    HtmlWriter.write(new Manuscript(List.of(block))),
                    ManuscriptJson.node(live(block)).toString());
        }

        private static Block live(Block block) {
            return FigureTokens.live(new Manuscript(List.of(block))).blocks().get(0);
        }
    }

    /** Null when nothing is known of an earlier period. */
    static @Nullable LastSection of(@Nullable LastPart last, String section) {
        return last == null
                ? null
                : new LastSection(
                        last.period().inWords(),
                        last.texts().of(section).blocks().stream()
                                .map(LastBlock::of)
                                .toList());
    }
}
