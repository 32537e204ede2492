package vn.trinhky.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.moved.Moved;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.signing.factor.SecondFactors;
import vn.trinhky.signing.personal.GivenWord;
import vn.trinhky.signing.personal.PersonalKeys;
import vn.trinhky.signing.personal.SignedBytes;
import vn.trinhky.signing.refusals.FiguresMoved;
import vn.trinhky.signing.refusals.NothingConfirmed;
import vn.trinhky.web.Refusal;

/**
 * The two transactions of a signature: her word before it, the signed file after it. Between them the signature is made,
 * see {@link FinalSignature}.
 */
@Component
class Confirming {

    private final Signing signing;
    private final SignatureFolders folders;
    private final AuthorityToday authority;
    private final SecondFactors factors;
    private final PersonalKeys keys;
    private final OutgoingRegister register;
    private final FileStore files;
    private final TimeLimit timeLimit;
    private final LaterSignature later;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirming(
            Signing signing,
            SignatureFolders folders,
            AuthorityToday authority,
            SecondFactors factors,
            PersonalKeys keys,
            OutgoingRegister register,
            FileStore files,
            TimeLimit timeLimit,
            LaterSignature later,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signing = signing;
        this.folders = folders;
        this.authority = authority;
        this.factors = factors;
        this.keys = keys;
        this.register = register;
        this.files = files;
        this.timeLimit = timeLimit;
        this.later = later;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes her word on the files that were shown, and sees to it that the signature follows, whatever happens to this
     * process.
     *
     * @throws vn.trinhky.web.InvalidInput if the second factor is not hers
     * @throws FiguresMoved if figures have moved and she has not said that she knows of exactly these moves
     */
    @Transactional
    public void confirm(ReportId id, Confirmation word, Officer officer) {
        SignatureFolder folder = signing.openFolder(id, officer);
        Refusal.raise(authority.objectionTo(id, officer.id()));
        factors.demand(word.proof(), officer);
        Moved moved = signing.moved(folder);
        if (!moved.isNothing() && !moved.fingerprint().equals(word.knownMoves())) {
            throw new FiguresMoved(moved.names());
        }
        Instant now = clock.instant();
        GivenWord given = keys.promise(officer.id(), now.truncatedTo(ChronoUnit.SECONDS));
        folder.confirm(word.seen(), LocalDate.now(clock), officer, given);
        if (given.isExternal()) {
            timeLimit.startFor(id, given.confirmedAt());
        } else {
            later.finish(id, given.confirmedAt());
        }
        if (!moved.isNothing()) {
            signing.note(
                    id, officer.fullName(), Milestone.MOVED_FIGURES_ACKNOWLEDGED, Map.of("figures", moved.names()));
        }
        signing.note(id, officer.fullName(), Milestone.SIGNATURE_CONFIRMED, confirmed(folder));
    }

    /**
     * Lays the signed file into the folder. Whoever comes second finds it signed, and her bytes are forgotten.
     *
     * @param confirmedAt of the word that this signature belongs to: one on an earlier word is worth nothing
     * @return whether it was this file that was kept
     */
    @Transactional
    public boolean keep(ReportId id, Instant confirmedAt, byte[] signed) {
        SignatureFolder folder = folders.lockNewest(id).orElseThrow(NothingConfirmed::new);
        if (!folder.isConfirmed(confirmedAt)) {
            return false;
        }
        Digest shown = Objects.requireNonNull(folder.pdf());
        SignedBytes.demandBeginning(signed, shown, files.content(shown).length);
        folder.sign(files.keep(signed));
        register.sign(id.value(), Objects.requireNonNull(folder.signedBy()));
        signing.note(id, Objects.requireNonNull(folder.signedBy()), Milestone.REPORT_SIGNED, signed(folder));
        events.publishEvent(new ReportSigned(id));
        return true;
    }

    private static Map<String, String> confirmed(SignatureFolder folder) {
        return Map.of(
                "number",
                Objects.requireNonNull(folder.documentNumber()).printed(),
                "digest",
                Objects.requireNonNull(folder.pdf()).value(),
                "word",
                Objects.requireNonNull(folder.word()).value());
    }

    private static Map<String, String> signed(SignatureFolder folder) {
        return Map.of(
                "number",
                Objects.requireNonNull(folder.documentNumber()).printed(),
                "digest",
                Objects.requireNonNull(folder.newestPdf()).value(),
                "shown",
                Objects.requireNonNull(folder.pdf()).value());
    }
}
