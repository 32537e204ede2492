package vn.trinhky.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.signing.personal.GivenWord;
import vn.trinhky.signing.refusals.NothingConfirmed;

/** Documents whose signatory has given her word and whose signature is overdue, for the operator. */
@Component
public class Unfinished {

    /** Two attempts by themselves take less. */
    private static final Duration OVERDUE = Duration.ofMinutes(2);

    private final SignatureFolders folders;
    private final Signing signing;
    private final LaterSignature later;
    private final Clock clock;

    Unfinished(SignatureFolders folders, Signing signing, LaterSignature later, Clock clock) {
        this.folders = folders;
        this.signing = signing;
        this.later = later;
        this.clock = clock;
    }

    /** Those that this server signs itself and should have signed by now, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<SignatureFolder> overdue() {
        return folders.confirmedBefore(clock.instant().minus(OVERDUE)).stream()
                .filter(folder -> !folder.waitsForValue())
                .toList();
    }

    /** Writes down that the attempts have ended; the document stays confirmed, and anybody may press again. */
    @Transactional
    void giveUp(ReportId id, Instant confirmedAt) {
        SignatureFolder folder = folders.lockNewest(id).orElseThrow();
        if (folder.isConfirmed(confirmedAt)) {
            String number = Objects.requireNonNull(folder.documentNumber()).printed();
            signing.note(id, Journal.SYSTEM, Milestone.SIGNATURE_STUCK, Map.of("number", number));
        }
    }

    /** Tries again at once, and then with the same pauses as before. */
    @Transactional
    public void tryAgain(ReportId id) {
        SignatureFolder folder = folders.lockNewest(id).orElseThrow(NothingConfirmed::new);
        GivenWord given = folder.givenWord();
        if (folder.state() != FolderState.CONFIRMED || given == null) {
            throw new NothingConfirmed();
        }
        later.finishNow(id, given.confirmedAt());
    }
}
