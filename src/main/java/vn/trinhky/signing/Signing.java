package vn.trinhky.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.compilation.moved.Moved;
import vn.trinhky.compilation.moved.MovedFigures;
import vn.trinhky.files.FileStore;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.review.ClearedReport;
import vn.trinhky.review.LayoutPassed;
import vn.trinhky.review.Reviewing;
import vn.trinhky.signing.refusals.NotForSignature;
import vn.trinhky.signing.refusals.NotSignedYet;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/**
 * The signatory's folder. The act of signing has two steps: number, date and files first ({@link FinalFiles}), then her word
 * and her signature on exactly those files ({@link FinalSignature}).
 */
@Component
public class Signing {

    private final SignatureFolders folders;
    private final Reviewing reviewing;
    private final Compilation compilation;
    private final MovedFigures figures;
    private final Reporting reporting;
    private final OutgoingRegister register;
    private final AuthorityToday authority;
    private final FileStore files;
    private final TimeLimit timeLimit;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signing(
            SignatureFolders folders,
            Reviewing reviewing,
            Compilation compilation,
            MovedFigures figures,
            Reporting reporting,
            OutgoingRegister register,
            AuthorityToday authority,
            FileStore files,
            TimeLimit timeLimit,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.folders = folders;
        this.reviewing = reviewing;
        this.compilation = compilation;
        this.figures = figures;
        this.reporting = reporting;
        this.register = register;
        this.authority = authority;
        this.files = files;
        this.timeLimit = timeLimit;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void layBefore(LayoutPassed passed) {
        ClearedReport cleared = reviewing.cleared(passed.report());
        Round round = roundOf(passed.report());
        folders.save(new SignatureFolder(passed.report(), cleared.text().number(), round.signatory()));
        events.publishEvent(new SignatureRequested(passed.report()));
    }

    /**
     * Takes number and date from the register, once; asked again on the same day it answers the same number. A number
     * taken on another day is given back first. From then on the round's recipients stay as they are: they are printed on
     * the files that are made next, so a change of them that is under way is waited for.
     */
    @Transactional
    HeldNumber number(ReportId id, Officer officer) {
        reporting.hold(compilation.report(id).round());
        SignatureFolder folder = openFolder(id, officer);
        Refusal.raise(objectionToNumbering(folder, officer));
        HeldNumber present = folder.heldNumber();
        LocalDate today = LocalDate.now(clock);
        if (present != null && present.isOf(today)) {
            return present;
        }
        if (present != null) {
            giveBack(folder, Journal.SYSTEM);
        }
        DocumentNumber taken =
                register.take(NumberRequests.forReport(reviewing.cleared(id), roundOf(id), today, officer.fullName()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        folder.number(taken, now);
        timeLimit.startFor(id, now);
        note(id, officer.fullName(), Milestone.NUMBER_TAKEN, Map.of("number", taken.printed()));
        return HeldNumber.of(taken, now);
    }

    /**
     * Why the document cannot be given a number of today, or null if it can or has one: by the folder, by the authority of
     * its signatory, by the register.
     */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToNumbering(SignatureFolder folder, Officer officer) {
        Refusal objection = folder.objectionToNumbering(officer);
        if (objection == null) {
            objection = authority.objectionTo(folder.report(), officer.id());
        }
        return objection != null || folder.holdsNumberOf(LocalDate.now(clock))
                ? objection
                : register.objectionToTaking(
                        NumberRequests.seriesOf(roundOf(folder.report()).plan()));
    }

    /** Lays the finished files into the folder, if the number that they bear has not gone back meanwhile. */
    @Transactional
    void show(ReportId id, HeldNumber number, Typesetting.Forms made, Officer officer) {
        openFolder(id, officer).show(number.since(), files.keep(made.word()), files.keep(made.pdf()));
    }

    /** Closes the folder without signing for now; the number goes back and is the next one handed out. */
    @Transactional
    public void abandon(ReportId id, Officer officer) {
        SignatureFolder folder = openFolder(id, officer);
        if (folder.holdsNumber()) {
            giveBack(folder, officer.fullName());
        }
    }

    /** The number of a folder that goes to somebody else goes back, if it has one and its signatory has not given her word. */
    void takeNumberBack(ReportId id, String who) {
        SignatureFolder folder = folders.lockNewest(id).orElseThrow(NotForSignature::new);
        Refusal.raise(folder.objectionToTakingAway());
        if (folder.holdsNumber()) {
            giveBack(folder, who);
        }
    }

    /**
     * Gives the number back when the signatory has not confirmed in time, or has not brought the value of her external key.
     *
     * @param since when the number was taken or the word was given that the time runs for
     */
    @Transactional
    void expire(ReportId id, Instant since) {
        SignatureFolder folder = folders.lockNewest(id).orElseThrow();
        if (folder.hasWaitedSince(since)) {
            giveBack(folder, Journal.SYSTEM);
        }
    }

    /** Returns the report to the compiler, with a reason. */
    @Transactional
    public void sendBack(ReportId id, String reason, Officer officer) {
        SignatureFolder folder = openFolder(id, officer);
        String stated = Reason.stated(reason);
        if (folder.holdsNumber()) {
            giveBack(folder, officer.fullName());
        }
        folder.sendBack(stated);
        note(id, officer.fullName(), Milestone.SIGNATORY_RETURNED, Map.of("reason", stated));
        compilation.reopen(id, stated, officer.fullName());
        events.publishEvent(new ReturnedUnsigned(id));
    }

    /**
     * The newest folder of a report.
     *
     * @throws vn.trinhky.web.NotHere if the officer does not work on it
     */
    @Transactional(readOnly = true)
    public Optional<SignatureFolder> folderFor(ReportId id, Officer officer) {
        return folder(compilation.reportFor(id, officer).id());
    }

    /** The newest folder of a report that the officer works on; empty before it is cleared. */
    @Transactional(readOnly = true)
    public Optional<SignatureFolder> folder(ReportId id) {
        return folders.findFirstByReportOrderByReportNumberDesc(id);
    }

    @Transactional(readOnly = true)
    public boolean isSigned(ReportId id) {
        return folder(id).filter(folder -> folder.state() == FolderState.SIGNED).isPresent();
    }

    /** What the sources of the figures in a folder say now, if it is something else; after signing, nothing. */
    public Moved moved(SignatureFolder folder) {
        return folder.isOpen()
                ? figures.since(compilation.frozen(folder.report(), folder.reportNumber()))
                : Moved.nothing();
    }

    /** Whether this proof still holds: the number may have been declared void since, and another version signed. */
    @Transactional(readOnly = true)
    public boolean stands(SignedReport proof) {
        return folder(proof.report())
                .filter(folder -> folder.state() == FolderState.SIGNED)
                .map(SignatureFolder::newestPdf)
                .filter(proof.pdf()::equals)
                .isPresent();
    }

    /**
     * The proof that the report is signed.
     *
     * @throws NotSignedYet if it is not
     */
    @Transactional(readOnly = true)
    public SignedReport signed(ReportId id) {
        SignatureFolder folder = folder(id).orElseThrow(NotSignedYet::new);
        if (folder.state() != FolderState.SIGNED) {
            throw new NotSignedYet();
        }
        return new SignedDocument(
                id,
                Objects.requireNonNull(folder.documentNumber()),
                compilation.frozen(id, folder.reportNumber()).subject(),
                Objects.requireNonNull(folder.word()),
                Objects.requireNonNull(folder.newestPdf()),
                Objects.requireNonNull(folder.pdf()),
                Objects.requireNonNull(folder.signedBy()),
                Objects.requireNonNull(folder.signedAt()));
    }

    SignatureFolder openFolder(ReportId id, Officer officer) {
        compilation.reportFor(id, officer);
        SignatureFolder folder = folders.lockNewest(id).orElseThrow(NotForSignature::new);
        Refusal.raise(folder.objectionToActing(officer));
        return folder;
    }

    private void giveBack(SignatureFolder folder, String who) {
        String number = Objects.requireNonNull(folder.documentNumber()).printed();
        register.release(folder.report().value(), who);
        folder.withdrawNumber();
        note(folder.report(), who, Milestone.NUMBER_RELEASED, Map.of("number", number));
    }

    private Round roundOf(ReportId id) {
        return reporting.round(compilation.report(id).round());
    }

    void note(ReportId id, String who, Milestone milestone, Map<String, String> details) {
        journal.record(compilation.report(id).round().value(), who, milestone, details);
    }
}
