package vn.trinhky.manuscript;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A block that is one run of words: everything but a table. */
public sealed interface TextBlock extends Block permits Heading, Paragraph, Item, NumberedParagraph {

    List<Inline> content();

    /** The same block with other words. */
    TextBlock saying(List<Inline> content);

    @Override
    TextBlock as(BlockId id, @Nullable Origin origin);

    /** The same block with other footnotes at the same marks; the block itself if it has none. */
    default TextBlock withNotes(UnaryOperator<Footnote> change) {
        if (footnotes().isEmpty()) {
            return this;
        }
        return saying(content().stream()
                .map(inline -> inline instanceof Footnote note ? change.apply(note) : inline)
                .toList());
    }

    /** The words alone, figures among them, without typefaces and footnotes. */
    default String words() {
        return content().stream()
                .filter(Styled.class::isInstance)
                .map(inline -> ((Styled) inline).shown())
                .collect(Collectors.joining());
    }

    @Override
    default List<Footnote> footnotes() {
        return content().stream()
                .filter(Footnote.class::isInstance)
                .map(Footnote.class::cast)
                .toList();
    }
}
