package vn.trinhky.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What an officer may do to a text in one sitting: each edit from a seed. */
public final class RandomEdit {

    private final Random random;
    private final RandomManuscript news;
    private final RandomFigure figures;
    private int written;

    public RandomEdit(long seed) {
        random = new Random(seed);
        news = new RandomManuscript(seed);
        figures = new RandomFigure(random);
    }

    /** Up to eight changes anywhere in the text. */
    public Manuscript of(Manuscript manuscript) {
        List<Block> blocks = new ArrayList<>(manuscript.blocks());
        for (int changes = random.nextInt(9); changes > 0; changes--) {
            if (blocks.isEmpty()) {
                blocks.add(news.nextBlock());
            } else {
                change(blocks, random.nextInt(blocks.size()));
            }
        }
        return new Manuscript(blocks);
    }

    private void change(List<Block> blocks, int place) {
        switch (random.nextInt(7)) {
            case 0 -> blocks.add(place, news.nextBlock());
            case 1 -> blocks.remove(place);
            case 2 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(place));
            case 3 -> intoACell(blocks, place);
            case 4 -> cutANote(blocks, place);
            default -> blocks.set(place, reworded(blocks.get(place)));
        }
    }

    /** The block with other words somewhere: in its line, in a cell, in the body of a footnote. */
    public Block reworded(Block block) {
        if (block instanceof Table table) {
            return table.withCells(cell -> random.nextInt(3) > 0 ? cell : rewordedAll(cell));
        }
        TextBlock text = (TextBlock) block;
        if (!text.footnotes().isEmpty() && random.nextBoolean()) {
            return text.saying(text.content().stream().map(this::rewordedNote).toList());
        }
        List<Inline> content = new ArrayList<>(text.content());
        content.add(random.nextInt(content.size() + 1), written());
        return text.saying(content);
    }

    private Inline written() {
        return random.nextInt(5) == 0
                ? figures.next(Set.of())
                : Text.plain(" viết thêm " + random.nextInt() + "." + written++);
    }

    private Inline rewordedNote(Inline inline) {
        return inline instanceof Footnote note ? new Footnote(note.id(), rewordedAll(note.body())) : inline;
    }

    private List<Block> rewordedAll(List<Block> blocks) {
        return blocks.stream()
                .map(block -> random.nextBoolean() ? block : reworded(block))
                .toList();
    }

    private void intoACell(List<Block> blocks, int place) {
        if (!(blocks.get(place) instanceof Paragraph paragraph)) {
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                blocks.set(i, table.withCells(cell -> joined(cell, List.of(paragraph))));
                blocks.remove(place);
                return;
            }
        }
    }

    private void cutANote(List<Block> blocks, int place) {
        int other = random.nextInt(blocks.size());
        if (other != place
                && blocks.get(place) instanceof TextBlock from
                && !from.footnotes().isEmpty()
                && blocks.get(other) instanceof TextBlock to) {
            Footnote note = from.footnotes().get(0);
            blocks.set(
                    place,
                    from.saying(from.content().stream()
                            .filter(inline -> !inline.equals(note))
                            .toList()));
            blocks.set(other, to.saying(joined(to.content(), List.of(note))));
        }
    }

    private static <T> List<T> joined(List<? extends T> first, List<? extends T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
