package vn.trinhky.manuscript.view;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/**
 * Shows a manuscript as HTML that is safe to put into a page: every word, id and name is escaped.
 *
 * <p>Each block carries {@code data-block} and, where it came from units, their ids as {@code data-origin-unit}. Footnotes are
 * numbered through and stand in a list at the end. A figure carries {@code data-figure}, and where nothing answers it
 * the class {@code is-unanswered}.
 */
public final class HtmlWriter {

    private final Html html;
    private final Numbering numbering;
    private final HtmlInlines inlines;

    private final FigureLinks links;

    private HtmlWriter(Html html, Numbering numbering, FigureLinks links) {
        this.html = html;
        this.numbering = numbering;
        this.links = links;
        this.inlines = new HtmlInlines(html, links);
    }

    public static String write(Manuscript manuscript) {
        return write(manuscript, Numbering.fromTheBeginning());
    }

    /** @param start the numbers that stand before this text, for a part of a larger one; it is counted on */
    public static String write(Manuscript manuscript, Numbering start) {
        return write(manuscript, start, FigureLinks.NONE);
    }

    /** The same with figures that lead somewhere. */
    public static String write(Manuscript manuscript, FigureLinks links) {
        return write(manuscript, Numbering.fromTheBeginning(), links);
    }

    /** The same for a part of a larger text. */
    public static String write(Manuscript manuscript, Numbering start, FigureLinks links) {
        HtmlWriter writer = new HtmlWriter(new Html(), start, links);
        writer.blocks(manuscript.blocks());
        writer.footnotes(manuscript.footnotes());
        return writer.html.toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Table table) {
            table(table);
        } else {
            text((TextBlock) block);
        }
    }

    private void text(TextBlock block) {
        Look look = Look.of(block);
        html.open(look.tag());
        if (!look.classes().isEmpty()) {
            html.attribute("class", look.classes());
        }
        identify(block);
        html.inside();
        String sign = Look.sign(block, numbering);
        if (!sign.isEmpty()) {
            html.element("span", "number", sign).text(" ");
        }
        inlines.write(block.content());
        html.close(look.tag()).line();
    }

    private void identify(Block block) {
        html.attribute("data-block", block.id().value());
        Origin origin = block.origin();
        if (origin != null) {
            html.attribute("data-origin-unit", String.join(" ", origin.units()));
        }
    }

    private void table(Table table) {
        html.open("table");
        identify(table);
        html.inside();
        for (int i = 0; i < table.rows().size(); i++) {
            html.open("tr").inside();
            for (Table.Cell cell : table.rows().get(i).cells()) {
                cell(i < table.headerRows() ? "th" : "td", cell);
            }
            html.close("tr").line();
        }
        html.close("table").line();
    }

    private void cell(String tag, Table.Cell cell) {
        html.openCell(tag, cell);
        blocks(cell.blocks());
        html.close(tag);
    }

    private void footnotes(List<Footnote> footnotes) {
        if (footnotes.isEmpty()) {
            return;
        }
        html.open("ol").attribute("class", "footnotes").inside().line();
        for (Footnote note : footnotes) {
            html.open("li").attribute("id", "fn-" + note.id().value()).inside();
            new HtmlWriter(html, Numbering.fromTheBeginning(), links).blocks(note.body());
            html.close("li").line();
        }
        html.close("ol").line();
    }
}
