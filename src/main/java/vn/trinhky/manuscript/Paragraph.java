package vn.trinhky.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of running text. */
public record Paragraph(
        BlockId id, List<Inline> content, @Nullable Origin origin) implements TextBlock {

    public Paragraph {
        content = List.copyOf(content);
    }

    @Override
    public Paragraph from(Origin origin) {
        return new Paragraph(id, content, origin);
    }

    @Override
    public Paragraph as(BlockId id, @Nullable Origin origin) {
        return new Paragraph(id, content, origin);
    }

    @Override
    public Paragraph saying(List<Inline> content) {
        return new Paragraph(id, content, origin);
    }
}
