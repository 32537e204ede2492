package vn.trinhky.word.tracked;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.RandomEdit;
import vn.trinhky.manuscript.RandomFigure;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.change.DistinctIds;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.DraftSheet.Purpose;

/**
 * Two versions of a text, with a taste for trouble: edited words, other typefaces, other kinds of paragraphs, rows that came
 * and went, changed footnotes; now and then two texts that have nothing in common.
 */
record RandomPair(long seed, Manuscript before, Manuscript after) {

    static final DraftMark MARK = new DraftMark("review:1b2c", "0f".repeat(32));
    static final Hand HAND = new Hand("Y Bông & con", LocalDateTime.of(2024, 6, 20, 9, 5));

    static RandomPair of(long seed) {
        Random random = new Random(seed);
        Manuscript before = RandomManuscript.ofEverything(seed).next();
        Manuscript after = random.nextInt(12) == 0
                ? RandomManuscript.ofEverything(seed + 50_000).next()
                : retouched(new RandomEdit(seed + 1).of(before), random);
        return new RandomPair(seed, RandomFigure.spoken(before, seed), RandomFigure.spoken(after, seed));
    }

    private static Manuscript retouched(Manuscript text, Random random) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : text.blocks()) {
            blocks.add(
                    switch (random.nextInt(8)) {
                        case 0 -> block instanceof TextBlock line ? inOtherTypeface(line, random) : block;
                        case 1 -> block instanceof TextBlock line ? ofOtherKind(line, random) : block;
                        case 2, 3 -> block instanceof Table table ? withOtherRows(table, random) : block;
                        default -> block;
                    });
        }
        return new Manuscript(DistinctIds.in(blocks));
    }

    private static Block inOtherTypeface(TextBlock line, Random random) {
        Text.Style style = List.of(Text.Style.values()).get(random.nextInt(4));
        List<vn.trinhky.manuscript.Inline> content = new ArrayList<>();
        line.content()
                .forEach(inline -> content.add(
                        inline instanceof Styled run && random.nextBoolean()
                                ? run.in(java.util.Set.of(style))
                                : inline));
        return line.saying(content);
    }

    private static Block ofOtherKind(TextBlock line, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Heading(line.id(), 1 + random.nextInt(4), line.content(), null);
            case 1 -> new Item(line.id(), Item.Mark.DASH, line.content(), null);
            default -> new Paragraph(line.id(), line.content(), null);
        };
    }

    private static Block withOtherRows(Table table, Random random) {
        List<Table.Row> rows = new ArrayList<>(table.rows());
        boolean reachesDown = rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.rows() > 1);
        if (rows.isEmpty() || reachesDown) {
            return table;
        }
        int row = random.nextInt(rows.size());
        switch (random.nextInt(4)) {
            case 0 -> rows.remove(row);
            case 1 ->
                rows.add(
                        row,
                        new Table.Row(rows.get(row).cells().stream()
                                .map(cell -> new Table.Cell(
                                        cell.columns(),
                                        1,
                                        List.of(new Paragraph(
                                                vn.trinhky.manuscript.BlockId.fresh(),
                                                List.of(Text.plain("hàng mới")),
                                                null))))
                                .toList()));
            case 2 -> rows.add(rows.remove(row));
            default -> {}
        }
        return rows.isEmpty()
                ? table
                : new Table(table.id(), Math.min(rows.size(), random.nextInt(3)), rows, table.origin());
    }

    byte[] file() {
        return file(List.of());
    }

    byte[] file(List<WordComment> comments) {
        LayoutProfile[] profiles = LayoutProfile.values();
        return new WordRedlines(Once.TEMPLATES)
                .write(new TrackedText(
                        before,
                        after,
                        Hands.all(HAND),
                        comments,
                        MARK,
                        profiles[(int) (seed % profiles.length)],
                        "Bản so sánh",
                        Purpose.COMPARING));
    }

    private static final class Once {
        private static final vn.trinhky.word.Templates TEMPLATES = new vn.trinhky.word.Templates();
    }

    static WordComment comment(Block block, int from, int to, String quote) {
        return new WordComment(new Anchor(block.id(), from, to, quote), HAND, "Nhận xét");
    }
}
