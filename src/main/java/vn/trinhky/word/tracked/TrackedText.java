package vn.trinhky.word.tracked;

import java.util.List;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.DraftSheet.Purpose;

/**
 * What a file with tracked changes says.
 *
 * @param before the text when all changes are rejected
 * @param after the text when all are accepted; the same for a file in which only others will change something
 * @param mark what the file is, so that it is recognised when it comes back
 * @param title a short line above every page
 */
public record TrackedText(
        Manuscript before,
        Manuscript after,
        Hands hands,
        List<WordComment> comments,
        DraftMark mark,
        LayoutProfile layout,
        String title,
        Purpose purpose) {

    public TrackedText {
        comments = List.copyOf(comments);
    }
}
