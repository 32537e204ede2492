package vn.trinhky.manuscript.view;

import java.util.List;
import java.util.Locale;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.redline.BlockChange;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.manuscript.redline.Rework;
import vn.trinhky.manuscript.view.RedlineWords.Sign;

/**
 * Shows a redline as HTML that is safe to put into a page: added words in {@code ins}, removed ones in {@code del}, moved
 * blocks at their new place with a link to the old one. Long stretches without a change are folded; of the footnotes only
 * those with a change are listed.
 */
public final class RedlineHtml {

    /** A stretch is folded from this length on, except for the blocks next to a change. */
    private static final int FOLDED = 3;

    private final Html html;
    private final RedlineWords words;
    private final RedlineLines lines;
    private final RedlineNumbers numbers;

    RedlineHtml(Html html, RedlineWords words, RedlineLines lines, RedlineNumbers numbers) {
        this.html = html;
        this.words = words;
        this.lines = lines;
        this.numbers = numbers;
    }

    public static String write(Redline redline, RedlineWords words) {
        Html html = new Html();
        RedlineLines lines = new RedlineLines(html, words);
        new RedlineHtml(html, words, lines, new RedlineNumbers()).folded(redline.changes());
        lines.writeNotes();
        return html.toString();
    }

    private void folded(List<BlockChange> changes) {
        int start = 0;
        while (start < changes.size()) {
            int end = start;
            while (end < changes.size() && changes.get(end) instanceof BlockChange.Kept) {
                end++;
            }
            int first = start == 0 ? 0 : start + 1;
            int last = end == changes.size() ? end : end - 1;
            if (last - first >= FOLDED) {
                changes.subList(start, first).forEach(this::change);
                fold(changes.subList(first, last));
                changes.subList(last, end).forEach(this::change);
            } else {
                changes.subList(start, end).forEach(this::change);
            }
            if (end < changes.size()) {
                change(changes.get(end));
            }
            start = end + 1;
        }
    }

    private void fold(List<BlockChange> kept) {
        html.open("details").attribute("class", "rl-same").inside();
        html.open("summary")
                .inside()
                .text(words.say(Sign.UNCHANGED, kept.size()))
                .close("summary")
                .line();
        kept.forEach(this::change);
        html.close("details").line();
    }

    void changes(List<BlockChange> changes) {
        changes.forEach(this::change);
    }

    private void change(BlockChange change) {
        if (change instanceof BlockChange.Added) {
            whole(change.block(), Fate.ADDED);
        } else if (change instanceof BlockChange.Removed) {
            whole(change.block(), Fate.REMOVED);
        } else if (change instanceof BlockChange.Changed changed) {
            reworked(changed.before(), changed.block(), changed.rework(), numbers.of(changed));
        } else if (change instanceof BlockChange.MovedHere moved) {
            movedHere(moved);
            reworked(moved.before(), moved.block(), moved.rework(), numbers.of(moved));
        } else if (change instanceof BlockChange.MovedAway) {
            movedAway(change.block(), numbers.of(change));
        } else {
            whole(change.block(), Fate.KEPT);
        }
    }

    private void movedHere(BlockChange.MovedHere moved) {
        String id = moved.before().id().value();
        html.open("p").attribute("class", "rl-move").attribute("id", "rl-to-" + id);
        html.inside().text("↳ " + words.say(Sign.MOVED_HERE, 0) + " ");
        html.open("a").attribute("href", "#rl-from-" + id).inside();
        html.text(words.say(Sign.OLD_PLACE, 0)).close("a").close("p").line();
    }

    private void movedAway(Block block, String number) {
        String id = block.id().value();
        html.open("p").attribute("class", "rl-move").attribute("id", "rl-from-" + id);
        html.inside().text("↱ " + words.say(Sign.MOVED_AWAY, 0) + " ");
        html.open("a").attribute("href", "#rl-to-" + id).inside();
        html.text((number + " " + Excerpt.of(block)).strip())
                .close("a")
                .close("p")
                .line();
    }

    private void whole(Block block, Fate fate) {
        if (block instanceof Table table) {
            table(Rework.Rows.whole(fate, table));
        } else {
            TextBlock text = (TextBlock) block;
            line(text, numbers.of(fate, text), "", Rework.Line.whole(fate, text));
        }
    }

    private void reworked(Block before, Block after, Rework rework, String number) {
        if (rework instanceof Rework.Line line) {
            Look look = Look.of((TextBlock) after);
            boolean otherKind = !look.equals(Look.of((TextBlock) before));
            line((TextBlock) after, number, otherKind ? words.say(Sign.OTHER_KIND, 0) : "", line);
        } else {
            table((Rework.Rows) rework);
        }
    }

    private void line(TextBlock block, String number, String remark, Rework.Line line) {
        Look look = Look.of(block);
        html.open(look.tag());
        if (!look.classes().isEmpty()) {
            html.attribute("class", look.classes());
        }
        html.inside();
        if (!number.isEmpty()) {
            html.element("span", "number", number).text(" ");
        }
        lines.write(line.runs());
        if (!remark.isEmpty()) {
            html.text(" ").element("span", "rl-remark", remark);
        }
        html.close(look.tag()).line();
    }

    private void table(Rework.Rows rows) {
        html.open("table").inside();
        for (Rework.Row row : rows.rows()) {
            html.open("tr").attribute("class", "rl-row-" + row.fate().name().toLowerCase(Locale.ROOT));
            html.inside();
            row.cells().forEach(cell -> cell(row.header() ? "th" : "td", cell));
            html.close("tr").line();
        }
        html.close("table").line();
    }

    private void cell(String tag, Rework.Cell cell) {
        html.openCell(tag, cell.cell());
        changes(cell.text().changes());
        html.close(tag);
    }
}
