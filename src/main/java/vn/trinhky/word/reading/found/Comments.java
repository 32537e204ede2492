package vn.trinhky.word.reading.found;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Characters;
import vn.trinhky.word.reading.part.Node;
import vn.trinhky.word.reading.part.PlainWords;

/** The comments of a file with the blocks that they hang on. */
public final class Comments {

    private Comments() {}

    /** All comments of this part in its order, those that hang on nothing included. */
    public static List<CommentInWord> of(Node part, Findings findings, Identities identities) {
        List<CommentInWord> comments = new ArrayList<>();
        for (Node comment : part.children()) {
            if (comment.is("w:comment")) {
                comments.add(comment(comment, findings.anchor(comment.attribute("w:id")), identities));
            }
        }
        return List.copyOf(comments);
    }

    private static CommentInWord comment(Node comment, Findings.@Nullable Anchor anchor, Identities identities) {
        return new CommentInWord(
                comment.attribute("w:author"),
                time(comment.attribute("w:date")),
                Characters.storable(PlainWords.of(comment)),
                anchor == null ? null : identities.near(anchor.paragraph()),
                anchor == null
                        ? ""
                        : Characters.storable(anchor.excerpt().toString().strip()),
                anchor == null ? 0 : anchor.from());
    }

    /** Word calls the author's own time UTC. */
    private static @Nullable LocalDateTime time(String date) {
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(date, OffsetDateTime::from, LocalDateTime::from);
            return LocalDateTime.from(time);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
