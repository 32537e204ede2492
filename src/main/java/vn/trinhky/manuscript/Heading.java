package vn.trinhky.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading. Its number is not part of its text: it follows from its place (I., 1., 1.1., a)).
 *
 * @param level level 1 to 4
 */
public record Heading(
        BlockId id,
        int level,
        List<Inline> content,
        @Nullable Origin origin) implements TextBlock {

    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("level " + level + " is not between 1 and 4");
        }
        content = List.copyOf(content);
    }

    @Override
    public Heading from(Origin origin) {
        return new Heading(id, level, content, origin);
    }

    @Override
    public Heading as(BlockId id, @Nullable Origin origin) {
        return new Heading(id, level, content, origin);
    }

    @Override
    public Heading saying(List<Inline> content) {
        return new Heading(id, level, content, origin);
    }
}
