package vn.trinhky.review.word;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.anchor.Anchors;
import vn.trinhky.manuscript.anchor.Standing;
import vn.trinhky.review.remarks.Remark;
import vn.trinhky.web.Formats;
import vn.trinhky.word.tracked.Hand;
import vn.trinhky.word.tracked.WordComment;

/** What was said about a version, as comments for the margin of its file: open remarks, each with its answers. */
final class MarginOfVersion {

    private MarginOfVersion() {}

    static Hand hand(String who, Instant at) {
        return new Hand(who, LocalDateTime.ofInstant(at, Formats.OFFICE_ZONE));
    }

    static List<WordComment> comments(FrozenReport version, List<Remark> remarks) {
        Anchors anchors = Anchors.in(version.texts());
        List<WordComment> comments = new ArrayList<>();
        for (Remark remark : remarks) {
            if (remark.state() == Remark.State.OPEN) {
                Anchor place = place(version, remark, anchors);
                comments.add(new WordComment(place, hand(remark.author(), remark.writtenAt()), remark.text()));
                remark.replies()
                        .forEach(reply ->
                                comments.add(new WordComment(place, hand(reply.author(), reply.at()), reply.text())));
            }
        }
        return comments;
    }

    /** On its words; what is about a section, or about words that are gone, stands at the beginning of its section. */
    private static Anchor place(FrozenReport version, Remark remark, Anchors anchors) {
        @Nullable Anchor anchor = remark.anchor();
        return (anchor == null ? java.util.Optional.<Standing>empty() : anchors.find(anchor))
                .map(Standing::anchor)
                .orElseGet(() -> beginning(version, remark.section()));
    }

    private static Anchor beginning(FrozenReport version, String section) {
        Manuscript text = version.texts().of(section);
        List<Block> blocks = text.isEmpty() ? version.outline().join(Map.of()).blocks() : text.blocks();
        return blocks.stream()
                .filter(TextBlock.class::isInstance)
                .findFirst()
                .map(block ->
                        new Anchor(block.id(), 0, ((TextBlock) block).words().length(), ""))
                .orElseGet(() -> new Anchor(version.body().blocks().get(0).id(), 0, 0, ""));
    }
}
