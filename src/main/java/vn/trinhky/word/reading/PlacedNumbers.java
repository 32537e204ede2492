package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.notation.NumberedRuns;
import vn.trinhky.word.reading.found.NotCarried.Kind;
import vn.trinhky.word.reading.part.Node;

/**
 * Compares the numbers of a file with those that a manuscript will show. A numbered paragraph that would get another
 * number keeps its own as words; a heading gets the number of its place, and that is noted.
 */
final class PlacedNumbers {

    private final OneState state;
    private final Numbering numbering = Numbering.fromTheBeginning();

    PlacedNumbers(OneState state) {
        this.state = state;
    }

    List<Block> settle(List<Block> blocks, List<@Nullable NumberBefore> numbers, List<Node> sources) {
        List<Block> settled = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            settled.add(settled(blocks.get(i), numbers.get(i), sources.get(i)));
        }
        return settled;
    }

    private Block settled(Block block, @Nullable NumberBefore number, Node source) {
        int level = NumberedRuns.levelOf(block);
        if (level == 0) {
            return block;
        }
        NumberBefore other = isAt(number, level) ? null : number;
        if (other != null && block instanceof NumberedParagraph paragraph) {
            return new Paragraph(
                    paragraph.id(), Content.after(other.text() + " ", paragraph.content()), paragraph.origin());
        }
        String given = numbering.next(level);
        if (other != null && block instanceof Heading heading) {
            state.pass()
                    .findings()
                    .report(Kind.NUMBER, source, source, other.text() + " " + heading.words() + " → " + given);
        }
        return block;
    }

    private boolean isAt(@Nullable NumberBefore number, int level) {
        return number == null || (number.level() == level && number.place() == numbering.place(level) + 1);
    }
}
