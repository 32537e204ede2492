package vn.trinhky.upload;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.office.Officer;
import vn.trinhky.upload.arranging.Choices;
import vn.trinhky.word.tracked.TrackedText;

/** The verbs of a stage whose texts go out as Word files and come back. Each is a transaction of its own. */
public interface WordDesk {

    /** The page of the text; the addresses of its Word files begin with it. */
    String address(UUID id);

    /** Whether an address is one of this desk's. */
    boolean answersAt(String path);

    /** @throws vn.trinhky.web.NotHere for officers who may not see the text */
    TextInHand text(UUID id, Officer officer);

    /** What puts the present figures into these texts and parts of them, to show them to somebody who saw the text. */
    UnaryOperator<Manuscript> speaking(UUID id, Collection<Manuscript> texts);

    /** The text as a file, in a version that is kept so that the file is recognised when it comes back. */
    LeavingText leave(UUID id, Officer officer);

    /**
     * Two versions of the text in one file with tracked changes; a number that is missing means the text as it stands.
     *
     * @throws vn.trinhky.web.NotHere if there is no such version, or the officer may not see the history
     */
    TrackedText compared(UUID id, Optional<Integer> from, Optional<Integer> to, Officer officer);

    /**
     * Takes a file over as a new version; what stood until now stays in the history, and the file's comments come along.
     *
     * @throws ChangedSinceShown if somebody saved after the comparison was shown
     */
    void takeOver(UUID id, UUID upload, Choices choices, Officer officer);

    /** Decides against a file. */
    void giveUp(UUID id, UUID upload, Officer officer);

    /** Settles a comment that came along with a file. */
    void settle(UUID id, UUID note, Officer officer);
}
