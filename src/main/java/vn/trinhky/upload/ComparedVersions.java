package vn.trinhky.upload;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.web.Formats;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.draft.DraftSheet.Purpose;
import vn.trinhky.word.tracked.Hand;
import vn.trinhky.word.tracked.TrackedText;
import vn.trinhky.writing.VersionsBetween;

/** Two versions of a text on their way out as one Word file. */
public final class ComparedVersions {

    private ComparedVersions() {}

    /**
     * The file's text, every change under the name of who made it.
     *
     * @param speaking puts figures into words
     */
    public static TrackedText of(
            TextInHand text, VersionsBetween versions, UnaryOperator<SectionTexts> speaking, LayoutProfile layout) {
        return new TrackedText(
                text.askedOutline().join(speaking.apply(versions.before()).byKey()),
                text.askedOutline().join(speaking.apply(versions.after()).byKey()),
                block -> hand(versions.of(block.id())),
                List.of(),
                text.mark(Digests.of(versions.after())),
                layout,
                text.unit() + ", " + text.about(),
                Purpose.COMPARING);
    }

    private static Hand hand(VersionsBetween.Change change) {
        Instant at = change.at() == null ? Instant.EPOCH : change.at();
        return new Hand(change.who(), LocalDateTime.ofInstant(at, Formats.OFFICE_ZONE));
    }
}
