package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Oddity;
import vn.trinhky.manuscript.Paragraph;

/** Makes single lines into blocks and collects what was odd about them. */
final class LineReading {

    private final List<Oddity> oddities = new ArrayList<>();

    List<Oddity> oddities() {
        return oddities;
    }

    void findOdd(Oddity.Kind kind, Line line) {
        oddities.add(new Oddity(kind, line.number(), line.whole()));
    }

    /** A line of running text. A numbered line becomes a numbered paragraph until its run decides otherwise. */
    Block running(Line line, InlineReader.Notes notes) {
        return switch (line.kind()) {
            case SAID_HEADING -> new Heading(BlockId.fresh(), level(line), inlines(line, line.body(), notes), null);
            case NUMBERED ->
                new NumberedParagraph(BlockId.fresh(), level(line), inlines(line, line.body(), notes), null);
            default -> enclosed(line, notes);
        };
    }

    /** A line in a footnote or cell, where nothing is a heading and typed numbers are words like others. */
    Block enclosed(Line line, InlineReader.Notes notes) {
        return switch (line.kind()) {
            case DASH_ITEM -> new Item(BlockId.fresh(), Item.Mark.DASH, inlines(line, line.body(), notes), null);
            case PLUS_ITEM -> new Item(BlockId.fresh(), Item.Mark.PLUS, inlines(line, line.body(), notes), null);
            case SAID_NUMBERED ->
                new NumberedParagraph(BlockId.fresh(), level(line), inlines(line, line.body(), notes), null);
            case SAID_PARAGRAPH, NOTE -> new Paragraph(BlockId.fresh(), inlines(line, line.body(), notes), null);
            // Without numbers or cells to fill, the signs at the beginning are kept as they were typed.
            default -> new Paragraph(BlockId.fresh(), inlines(line, typed(line), notes), null);
        };
    }

    private static String typed(Line line) {
        return line.kind() == Line.Kind.PARAGRAPH ? line.body() : line.whole();
    }

    private List<Inline> inlines(Line line, String text, InlineReader.Notes notes) {
        InlineReader reader = new InlineReader(text, notes);
        List<Inline> inlines = reader.read();
        if (reader.foundUnclosed()) {
            findOdd(Oddity.Kind.UNCLOSED_TYPEFACE, line);
        }
        return inlines;
    }

    private static int level(Line line) {
        Label label = line.label();
        return label == null ? 1 : label.level();
    }
}
