package vn.trinhky.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of text that is numbered in the place of a heading, such as the tasks "1. …", "2. …" of a plan.
 *
 * @param level the heading level whose number it takes, 1 to 4
 */
public record NumberedParagraph(
        BlockId id,
        int level,
        List<Inline> content,
        @Nullable Origin origin) implements TextBlock {

    public NumberedParagraph {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("level " + level + " is not between 1 and 4");
        }
        content = List.copyOf(content);
    }

    @Override
    public NumberedParagraph from(Origin origin) {
        return new NumberedParagraph(id, level, content, origin);
    }

    @Override
    public NumberedParagraph as(BlockId id, @Nullable Origin origin) {
        return new NumberedParagraph(id, level, content, origin);
    }

    @Override
    public NumberedParagraph saying(List<Inline> content) {
        return new NumberedParagraph(id, level, content, origin);
    }
}
