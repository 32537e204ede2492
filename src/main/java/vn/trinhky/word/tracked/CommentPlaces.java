package vn.trinhky.word.tracked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.word.tracked.Edges.Edge;
import vn.trinhky.word.tracked.Edges.Side;

/**
 * Where comments hang in a text. What stands in a footnote hangs on its mark; what is not found hangs on the first line,
 * so that no comment is lost.
 */
final class CommentPlaces {

    private record Place(BlockId line, int mark) {}

    private final Map<BlockId, Place> places = new HashMap<>();
    private final Map<BlockId, List<Edge>> edges = new HashMap<>();

    CommentPlaces(Manuscript text, List<WordComment> comments) {
        if (comments.isEmpty()) {
            return;
        }
        text.blocks().forEach(this::note);
        for (int i = 0; i < comments.size(); i++) {
            hang(i, comments.get(i).anchor(), text);
        }
        edges.values()
                .forEach(line -> line.sort(Comparator.comparingInt(Edge::at).thenComparing(Edge::side)));
    }

    private void note(Block block) {
        if (block instanceof Table table) {
            table.cellBlocks().forEach(this::note);
            table.cellBlocks().stream()
                    .findFirst()
                    .ifPresent(first -> places.put(table.id(), new Place(first.id(), 0)));
            return;
        }
        places.put(block.id(), new Place(block.id(), -1));
        int at = 0;
        for (Inline inline : ((TextBlock) block).content()) {
            if (inline instanceof Footnote footnote) {
                noteBody(footnote.body(), new Place(block.id(), at));
            }
            at += inline instanceof Styled words ? words.shown().length() : 1;
        }
    }

    private void noteBody(List<Block> body, Place mark) {
        for (Block block : body) {
            places.put(block.id(), mark);
            if (block instanceof Table table) {
                noteBody(table.cellBlocks(), mark);
            }
        }
    }

    private void hang(int comment, Anchor anchor, Manuscript text) {
        Place place = places.get(anchor.block());
        if (place == null) {
            firstLine(text.blocks()).ifPresent(line -> add(line, comment, 0, 0));
        } else if (place.mark < 0) {
            add(place.line, comment, anchor.from(), anchor.to());
        } else {
            add(place.line, comment, place.mark, place.mark + 1);
        }
    }

    private static java.util.Optional<BlockId> firstLine(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table ? table.cellBlocks().stream() : List.of(block).stream())
                .findFirst()
                .map(Block::id);
    }

    private void add(BlockId line, int comment, int from, int to) {
        List<Edge> list = edges.computeIfAbsent(line, any -> new ArrayList<>());
        list.add(new Edge(from, Side.START, comment));
        list.add(new Edge(to, from == to ? Side.END_OF_PLACE : Side.END, comment));
    }

    Edges in(BlockId line) {
        return new Edges(edges.getOrDefault(line, List.of()));
    }
}
