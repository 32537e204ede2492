package vn.trinhky.word.reading;

import java.util.List;
import java.util.Optional;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.origins.CarriedOrigins;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.reading.found.CommentInWord;
import vn.trinhky.word.reading.found.NotCarried;

/**
 * What a Word file says.
 *
 * @param accepted the text with all tracked changes accepted
 * @param original the text with all of them rejected; the same when there are none
 * @param mark what the file says it is, if we wrote it
 */
public record WordReading(
        Manuscript accepted,
        Manuscript original,
        List<CommentInWord> comments,
        List<NotCarried> notCarried,
        Optional<DraftMark> mark) {

    public WordReading {
        comments = List.copyOf(comments);
        notCarried = List.copyOf(notCarried);
    }

    /** Whether somebody changed it with changes tracked. */
    public boolean hasTrackedChanges() {
        return !accepted.equals(original);
    }

    /**
     * The same with the origins of the blocks that the stored text knows: files do not carry them. Paragraphs joined or split
     * in Word take those of their words along.
     */
    public WordReading recognised(Manuscript stored) {
        Origins origins = new Origins(stored);
        return new WordReading(
                CarriedOrigins.over(stored, origins.restored(accepted)),
                origins.restored(original),
                comments,
                notCarried,
                mark);
    }
}
