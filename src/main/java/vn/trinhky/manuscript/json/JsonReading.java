package vn.trinhky.manuscript.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Characters;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;

/** One reading of a JSON document; it remembers the ids it has met. */
final class JsonReading {

    /** What may stand at a place: headings only in the text itself, tables and footnotes only one deep. */
    private enum Where {
        TEXT,
        NOTE,
        CELL,
        CELL_OF_NOTE
    }

    private final Set<String> ids = new HashSet<>();

    Manuscript manuscript(JsonNode doc) {
        Place place = new Place("", doc);
        place.require(doc.isObject(), "a manuscript is a JSON object");
        place.require(place.type().equals("doc"), "a manuscript is a node of type doc");
        return new Manuscript(blocks(place, Where.TEXT));
    }

    private List<Block> blocks(Place parent, Where where) {
        List<Block> blocks = new ArrayList<>();
        for (Place child : parent.content()) {
            blocks.add(block(child, where));
        }
        return blocks;
    }

    private Block block(Place node, Where where) {
        BlockId id = id(node);
        @Nullable Origin origin = OriginReading.of(node.attribute("origin"), id);
        return switch (node.type()) {
            case "paragraph" -> new Paragraph(id, inlines(node, where), origin);
            case "item" -> new Item(id, mark(node.attribute("mark")), inlines(node, where), origin);
            case "numbered" ->
                new NumberedParagraph(id, node.attribute("level").number(1, 4), inlines(node, where), origin);
            case "heading" -> {
                node.require(where == Where.TEXT, "a heading cannot stand in a cell or footnote");
                yield new Heading(id, node.attribute("level").number(1, 4), inlines(node, where), origin);
            }
            case "table" -> {
                node.require(where == Where.TEXT || where == Where.NOTE, "a table cannot stand in a cell");
                int headerRows = node.attribute("headerRows").numberOr(0, 0, 1000);
                yield new Table(
                        id, headerRows, rows(node, where == Where.NOTE ? Where.CELL_OF_NOTE : Where.CELL), origin);
            }
            default -> throw node.malformed("unknown block " + node.type());
        };
    }

    private List<Table.Row> rows(Place table, Where where) {
        List<Table.Row> rows = new ArrayList<>();
        for (Place row : table.content()) {
            row.require(row.type().equals("table_row"), "a table has rows only");
            List<Table.Cell> cells = new ArrayList<>();
            for (Place cell : row.content()) {
                cell.require(cell.type().equals("table_cell"), "a row has cells only");
                int columns = cell.attribute("colspan").numberOr(1, 1, 1000);
                cells.add(new Table.Cell(columns, cell.attribute("rowspan").numberOr(1, 1, 1000), blocks(cell, where)));
            }
            rows.add(new Table.Row(cells));
        }
        return rows;
    }

    private List<Inline> inlines(Place block, Where where) {
        List<Inline> inlines = new ArrayList<>();
        for (Place node : block.content()) {
            if (node.type().equals("text")) {
                String text = Characters.storable(node.field("text").string());
                if (!text.isEmpty()) {
                    inlines.add(new Text(text, styles(node)));
                }
            } else if (node.type().equals("figure")) {
                inlines.add(figure(node));
            } else {
                inlines.add(footnote(node, where));
            }
        }
        return inlines;
    }

    private static FigureToken figure(Place node) {
        Place asks = node.attribute("asks");
        FigureQuestion question = FigureQuestion.read(asks.string())
                .orElseThrow(() -> asks.malformed("this is no question for a figure"));
        Place said = node.attribute("said");
        return new FigureToken(question, said.isAbsent() ? null : Characters.storable(said.string()), styles(node));
    }

    private Footnote footnote(Place node, Where where) {
        node.require(node.type().equals("footnote"), "unknown text node " + node.type());
        node.require(where == Where.TEXT || where == Where.CELL, "a footnote cannot stand in a footnote");
        return new Footnote(id(node), blocks(node, Where.NOTE));
    }

    private static Set<Text.Style> styles(Place text) {
        Set<Text.Style> styles = EnumSet.noneOf(Text.Style.class);
        for (Place mark : text.field("marks").elements()) {
            styles.add(mark.constant(Text.Style.class, mark.type()));
        }
        return styles;
    }

    private static Item.Mark mark(Place mark) {
        return mark.constant(Item.Mark.class, mark.string());
    }

    private BlockId id(Place node) {
        Place id = node.attribute("id");
        if (id.isAbsent()) {
            return BlockId.fresh();
        }
        String value = id.string();
        id.require(!value.isBlank() && value.length() <= 64, "an id has 1 to 64 characters");
        return ids.add(value) ? new BlockId(value) : BlockId.fresh();
    }
}
