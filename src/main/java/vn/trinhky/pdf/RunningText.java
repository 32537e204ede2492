package vn.trinhky.pdf;

import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.word.TableLook;

/** Sets the manuscript: its blocks in order, each footnote at the foot of the page that has its mark. */
final class RunningText {

    /** Notes keep their distance, and are free of what holds the paragraph that has their mark. */
    private static final String[] NOTE = {"keep-with-next.within-page", "auto", "space-after.conditionality", "retain"};

    private final FormattingObjects page;
    private final Look look;
    private final Numbering numbers = Numbering.fromTheBeginning();
    private int footnotes;

    RunningText(FormattingObjects page, Look look) {
        this.page = page;
        this.look = look;
    }

    /** The last block holds on to what follows, so that no signature stands alone on a page. */
    void set(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String keep = i == blocks.size() - 1 ? "always" : "auto";
            set(blocks.get(i), keep);
        }
    }

    private void set(Block block, String keep) {
        if (block instanceof Heading heading) {
            lines("Heading" + heading.level(), "always", numbers.next(heading.level()) + " ", heading.content());
        } else if (block instanceof NumberedParagraph paragraph) {
            int level = paragraph.level();
            lines("Numbered" + level, keep, numbers.next(level) + " ", paragraph.content());
        } else if (block instanceof Item item) {
            lines(styleOf(item), keep, item.mark().sign() + " ", item.content());
        } else if (block instanceof Paragraph paragraph) {
            lines("BodyText", keep, "", paragraph.content());
        } else if (block instanceof Table table) {
            new TableGrid(page, this, TableLook.TEXT).set(table, keep);
        }
    }

    private static String styleOf(Item item) {
        return switch (item.mark()) {
            case DASH -> "DashItem";
            case PLUS -> "PlusItem";
        };
    }

    private void lines(String style, String keep, String mark, List<Inline> content) {
        page.open("block", look.of(style, "keep-with-next.within-page", keep)).text(mark);
        inline(content, style);
        page.close();
    }

    /** Blocks in a cell have the look of the table, whatever they are. */
    void setInCell(List<Block> blocks, String style) {
        if (blocks.isEmpty()) {
            page.open("block", look.of(style)).close();
        }
        Numbering own = Numbering.fromTheBeginning();
        for (Block block : blocks) {
            page.open("block", look.of(style)).text(markOf(block, own));
            inline(contentOf(block), style);
            page.close();
        }
    }

    /** A line in a style of its own, without sign or number. */
    void setLine(Block block, String style, String keep) {
        lines(style, keep, "", contentOf(block));
    }

    private void inline(List<Inline> content, String style) {
        for (Inline part : content) {
            if (part instanceof Styled run) {
                run(run);
            } else if (part instanceof Footnote footnote) {
                note(footnote, style);
            }
        }
    }

    private void run(Styled run) {
        Set<Text.Style> styles = run.styles();
        if (styles.isEmpty()) {
            page.text(DocumentNumbers.unbroken(run.shown()));
            return;
        }
        page.open("inline", Typeface.of(styles))
                .text(DocumentNumbers.unbroken(run.shown()))
                .close();
    }

    private void note(Footnote footnote, String style) {
        footnotes++;
        String mark = "(" + footnotes + ")";
        page.open("footnote");
        page.open("inline", Typeface.raised(look.style(style).size()))
                .text(mark)
                .close();
        page.open("footnote-body");
        foot(mark, footnote.body());
        page.close().close();
    }

    private void foot(String mark, List<Block> body) {
        Numbering own = Numbering.fromTheBeginning();
        String before = mark;
        for (Block block : body) {
            page.open("block", look.of("FootnoteText", NOTE));
            if (!before.isEmpty()) {
                page.open("inline", Typeface.raised(look.style("FootnoteText").size()))
                        .text(before)
                        .close()
                        .text(" ");
                before = "";
            }
            page.text(markOf(block, own));
            inline(contentOf(block), "FootnoteText");
            page.close();
        }
    }

    private static String markOf(Block block, Numbering numbers) {
        if (block instanceof Item item) {
            return item.mark().sign() + " ";
        }
        return block instanceof NumberedParagraph numbered ? numbers.next(numbered.level()) + " " : "";
    }

    private static List<Inline> contentOf(Block block) {
        return block instanceof TextBlock text ? text.content() : List.of();
    }
}
