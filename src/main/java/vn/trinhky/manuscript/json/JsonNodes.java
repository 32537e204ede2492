package vn.trinhky.manuscript.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

/** Manuscripts as JSON nodes. The order of the fields is part of the format, because digests are taken of it. */
final class JsonNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonNodes() {}

    static ObjectNode of(Manuscript manuscript) {
        ObjectNode doc = node("doc");
        addBlocks(doc.putArray("content"), manuscript.blocks());
        return doc;
    }

    static ObjectNode of(Block block) {
        return block instanceof Table table ? table(table) : words((TextBlock) block);
    }

    private static void addBlocks(ArrayNode content, List<Block> blocks) {
        blocks.forEach(block -> content.add(of(block)));
    }

    private static ObjectNode words(TextBlock block) {
        ObjectNode node = node(typeOf(block));
        ObjectNode attributes = identified(node, block);
        if (block instanceof Heading heading) {
            attributes.put("level", heading.level());
        } else if (block instanceof NumberedParagraph numbered) {
            attributes.put("level", numbered.level());
        } else if (block instanceof Item item) {
            attributes.put("mark", lower(item.mark()));
        }
        addOrigin(attributes, block.origin());
        if (!block.content().isEmpty()) {
            addInlines(node.putArray("content"), block.content());
        }
        return node;
    }

    private static String typeOf(TextBlock block) {
        if (block instanceof Heading) {
            return "heading";
        } else if (block instanceof NumberedParagraph) {
            return "numbered";
        }
        return block instanceof Item ? "item" : "paragraph";
    }

    private static ObjectNode table(Table table) {
        ObjectNode node = node("table");
        ObjectNode attributes = identified(node, table).put("headerRows", table.headerRows());
        addOrigin(attributes, table.origin());
        ArrayNode rows = node.putArray("content");
        for (Table.Row row : table.rows()) {
            ArrayNode cells = NODES.arrayNode();
            row.cells().forEach(cell -> cells.add(cell(cell)));
            rows.add(node("table_row").set("content", cells));
        }
        return node;
    }

    private static ObjectNode cell(Table.Cell cell) {
        ObjectNode node = node("table_cell");
        node.putObject("attrs").put("colspan", cell.columns()).put("rowspan", cell.rows());
        addBlocks(node.putArray("content"), cell.blocks());
        return node;
    }

    private static void addInlines(ArrayNode content, List<Inline> inlines) {
        for (Inline inline : inlines) {
            content.add(inline(inline));
        }
    }

    private static ObjectNode inline(Inline inline) {
        if (inline instanceof Text text) {
            return marked(node("text").put("text", text.text()), text);
        }
        return inline instanceof FigureToken token ? figure(token) : footnote((Footnote) inline);
    }

    private static ObjectNode figure(FigureToken token) {
        ObjectNode node = node("figure");
        node.putObject("attrs").put("asks", token.asks().notation()).put("said", token.said());
        return marked(node, token);
    }

    private static ObjectNode marked(ObjectNode node, Styled run) {
        if (!run.styles().isEmpty()) {
            ArrayNode marks = node.putArray("marks");
            run.styles().stream().sorted().forEach(style -> marks.add(node(lower(style))));
        }
        return node;
    }

    private static ObjectNode footnote(Footnote footnote) {
        ObjectNode node = node("footnote");
        node.putObject("attrs").put("id", footnote.id().value());
        addBlocks(node.putArray("content"), footnote.body());
        return node;
    }

    private static ObjectNode node(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static ObjectNode identified(ObjectNode node, Block block) {
        return node.putObject("attrs").put("id", block.id().value());
    }

    private static void addOrigin(ObjectNode attributes, @Nullable Origin origin) {
        if (origin == null) {
            attributes.putNull("origin");
            return;
        }
        ArrayNode sources = attributes.putArray("origin");
        for (Origin.Source source : origin.sources()) {
            sources.addObject()
                    .put("kind", lower(source.kind()))
                    .put("unit", source.unit())
                    .put("subject", source.subject())
                    .put("version", source.version())
                    .put("author", source.author())
                    .put("block", source.block());
        }
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
