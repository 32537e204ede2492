package vn.trinhky.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of an unnumbered list: a dash item, or a plus item one step below it. */
public record Item(
        BlockId id,
        Mark mark,
        List<Inline> content,
        @Nullable Origin origin) implements TextBlock {

    /** The sign before the item, as offices write it. */
    public enum Mark {
        DASH("-"),
        PLUS("+");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    public Item {
        content = List.copyOf(content);
    }

    @Override
    public Item from(Origin origin) {
        return new Item(id, mark, content, origin);
    }

    @Override
    public Item as(BlockId id, @Nullable Origin origin) {
        return new Item(id, mark, content, origin);
    }

    @Override
    public Item saying(List<Inline> content) {
        return new Item(id, mark, content, origin);
    }
}
