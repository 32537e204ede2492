package vn.trinhky.manuscript.citing;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** Finds the documents that a text cites, wherever they stand: in lines, cells and footnotes, across typefaces. */
public final class Citations {

    private Citations() {}

    /** All citations in reading order, those of a footnote after the line of its mark. */
    public static List<FoundCitation> in(Manuscript text) {
        List<FoundCitation> found = new ArrayList<>();
        text.blocks().forEach(block -> read(block, found));
        return found;
    }

    /** Those of one line of plain words. */
    public static List<FoundCitation> in(BlockId block, String line) {
        return LineCitations.of(block, line);
    }

    private static void read(Block block, List<FoundCitation> found) {
        if (block instanceof Table table) {
            table.cellBlocks().forEach(cell -> read(cell, found));
            return;
        }
        found.addAll(LineCitations.of(block.id(), ShownWords.of((TextBlock) block)));
        block.footnotes().forEach(note -> note.body().forEach(line -> read(line, found)));
    }
}
