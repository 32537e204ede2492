package vn.trinhky.upload;

import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import vn.trinhky.office.Officer;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.word.intake.RefusedFile;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.reading.WordReader;
import vn.trinhky.word.reading.WordReading;
import vn.trinhky.word.reading.part.UnreadablePart;

/** Takes a Word file in: looked through and read outside any transaction, then kept. */
@Component
public class Receiving {

    /** So many files are read at once; a large one takes a hundred megabytes of memory while it is read. */
    private static final int AT_ONCE = 3;

    private final Uploads uploads;
    private final Semaphore desks = new Semaphore(AT_ONCE, true);

    Receiving(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * Reads a file and keeps what it says. A file that is refused leaves a line in the journal and nothing else.
     *
     * @throws InvalidInput if the file is refused; the sentence says what to do
     */
    public UUID receive(TextInHand text, FileName name, InputStream file, Officer officer) {
        return uploads.keep(text, name, read(text, name, file, officer), officer);
    }

    private WordReading read(TextInHand text, FileName name, InputStream file, Officer officer) {
        desks.acquireUninterruptibly();
        try {
            return WordReader.read(WordPackage.open(file));
        } catch (RefusedFile refused) {
            throw refused(text, name, refused.reason(), officer);
        } catch (UnreadablePart broken) {
            throw refused(text, name, RefusedFile.Reason.DAMAGED, officer);
        } finally {
            desks.release();
        }
    }

    /** Records the refusal of a file, also of one that was too large to be looked at, and says what to do. */
    public InvalidInput refused(TextInHand text, FileName name, RefusedFile.Reason reason, Officer officer) {
        uploads.recordRefusal(text, name, reason, officer);
        return new InvalidInput("file", "word." + reason);
    }
}
