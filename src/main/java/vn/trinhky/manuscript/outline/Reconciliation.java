package vn.trinhky.manuscript.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.likeness.Fingerprint;
import vn.trinhky.manuscript.likeness.Partners;
import vn.trinhky.manuscript.origins.CarriedOrigins;

/**
 * Carries identity over an edit of plain text, which has none. A block that stayed as it was, wherever it stands now,
 * keeps its id and origin; so does one at its old place with more than half of its words. Footnotes likewise. Where blocks
 * were joined or split, their origins follow their words ({@link CarriedOrigins}).
 *
 * <p>An unchanged table comes back whole, with the spanned cells that plain text cannot show.
 */
public final class Reconciliation {

    private final Set<BlockId> given = new HashSet<>();

    private Reconciliation() {}

    public static Manuscript keepIdentity(Manuscript before, Manuscript after) {
        List<Block> kept = new Reconciliation().blocks(before.blocks(), after.blocks());
        return CarriedOrigins.over(before, new Manuscript(kept));
    }

    private List<Block> blocks(List<Block> before, List<Block> after) {
        int[] partners = Partners.of(
                before.stream().map(Fingerprint::of).toList(),
                after.stream().map(Fingerprint::of).toList());
        List<Block> kept = new ArrayList<>(after.size());
        for (int i = 0; i < after.size(); i++) {
            Block block = after.get(i);
            kept.add(partners[i] < 0 ? fresh(block) : continued(before.get(partners[i]), block));
        }
        return kept;
    }

    private Block continued(Block before, Block after) {
        BlockId id = given(before.id());
        if (before instanceof Table old && after instanceof Table changed) {
            boolean unchanged = Fingerprint.of(before).equals(Fingerprint.of(after));
            Table source = unchanged ? old : changed;
            return table(old, new Table(id, source.headerRows(), source.rows(), before.origin()));
        }
        TextBlock text = (TextBlock) after;
        return text.saying(inlines(before.footnotes(), text.content())).as(id, before.origin());
    }

    private Block fresh(Block block) {
        BlockId id = given(block.id());
        if (block instanceof Table table) {
            return table(new Table(id, 0, List.of(), null), table.as(id, table.origin()));
        }
        TextBlock text = (TextBlock) block;
        return text.saying(inlines(List.of(), text.content())).as(id, block.origin());
    }

    private Table table(Table before, Table after) {
        var cells = blocks(before.cellBlocks(), after.cellBlocks()).iterator();
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : after.rows()) {
            List<Table.Cell> kept = new ArrayList<>();
            for (Table.Cell cell : row.cells()) {
                List<Block> blocks = new ArrayList<>();
                cell.blocks().forEach(block -> blocks.add(cells.next()));
                kept.add(new Table.Cell(cell.columns(), cell.rows(), blocks));
            }
            rows.add(new Table.Row(kept));
        }
        return new Table(after.id(), after.headerRows(), rows, after.origin());
    }

    private List<Inline> inlines(List<Footnote> before, List<Inline> after) {
        List<Footnote> notes = after.stream()
                .filter(Footnote.class::isInstance)
                .map(Footnote.class::cast)
                .toList();
        int[] partners = Partners.of(
                before.stream().map(Fingerprint::of).toList(),
                notes.stream().map(Fingerprint::of).toList());
        List<Inline> kept = new ArrayList<>(after.size());
        int next = 0;
        for (Inline inline : after) {
            if (inline instanceof Footnote note) {
                int partner = partners[next++];
                kept.add(
                        partner < 0 ? note(new Footnote(note.id(), List.of()), note) : note(before.get(partner), note));
            } else {
                kept.add(inline);
            }
        }
        return kept;
    }

    private Footnote note(Footnote before, Footnote after) {
        return new Footnote(given(before.id()), blocks(before.body(), after.body()));
    }

    /** An id is given once; whoever comes second gets a new one. */
    private BlockId given(BlockId id) {
        BlockId free = id;
        while (!given.add(free)) {
            free = BlockId.fresh();
        }
        return free;
    }
}
