package vn.trinhky.dispatch.recall;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.FileStore;
import vn.trinhky.files.RecentFiles;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.review.changes.ChangedSection;
import vn.trinhky.review.changes.VersionChanges;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.Formats;
import vn.trinhky.web.NotHere;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.DraftSheet.Purpose;
import vn.trinhky.word.tracked.Hand;
import vn.trinhky.word.tracked.Hands;
import vn.trinhky.word.tracked.TrackedText;
import vn.trinhky.word.tracked.WordRedlines;

/** What a document says otherwise than the one whose place it takes: on the page, and as a Word file with tracked changes. */
@Component
public class Redlined {

    private final Compilation compilation;
    private final Signing signing;
    private final Issuing issuing;
    private final Reporting reporting;
    private final VersionChanges changes;
    private final WordRedlines words;
    private final KeptRedlines kept;
    private final RecentFiles recent;

    Redlined(
            Compilation compilation,
            Signing signing,
            Issuing issuing,
            Reporting reporting,
            VersionChanges changes,
            WordRedlines words,
            KeptRedlines kept,
            FileStore files) {
        this.compilation = compilation;
        this.signing = signing;
        this.issuing = issuing;
        this.reporting = reporting;
        this.changes = changes;
        this.words = words;
        this.kept = kept;
        this.recent = new RecentFiles(files);
    }

    /** The document whose place this report takes; {@link NotHere} if it takes none. */
    public IssuedReport before(ReportId report) {
        return issuing.issued(replaced(report));
    }

    /**
     * The sections that differ.
     *
     * @throws NotHere if the report takes no other's place, or was never sent to review
     */
    public List<ChangedSection> sections(ReportId report) {
        return changes.between(newest(replaced(report)), newest(report));
    }

    /**
     * The .docx: accepting all its changes gives the text of the report, rejecting them the one before. Of an issued report
     * everybody gets the same bytes, at any time and at every attempt.
     *
     * @throws NotHere if the report takes no other's place, or was never sent to review
     */
    public byte[] word(ReportId report) {
        return issuing.ifIssued(report).isEmpty()
                ? written(report)
                : recent.content(kept.of(report).orElseGet(() -> kept.keep(report, written(report))));
    }

    private byte[] written(ReportId report) {
        FrozenReport before = newest(replaced(report));
        FrozenReport after = newest(report);
        Round round = reporting.round(compilation.report(report).round());
        Hand hand = new Hand(after.sentBy(), LocalDateTime.ofInstant(after.sentAt(), Formats.OFFICE_ZONE));
        return words.write(new TrackedText(
                before.body(),
                after.body(),
                Hands.all(hand),
                List.of(),
                new DraftMark("comparison:" + report.value(), after.digest()),
                round.plan().layout(),
                round.regimeName() + ", " + round.period().inWords(),
                Purpose.COMPARING));
    }

    /** Of the file that shows the difference to a document; without an ending. */
    public static String fileName(IssuedReport before) {
        return before.number().fileName() + "-so-sanh";
    }

    private ReportId replaced(ReportId report) {
        ReportId replaced = compilation.report(report).replaces();
        if (replaced == null) {
            throw new NotHere();
        }
        return replaced;
    }

    /** The version that lies before the signatory, or was signed; before that the one that was sent to review last. */
    private FrozenReport newest(ReportId id) {
        return compilation.frozen(
                id, signing.folder(id).map(SignatureFolder::reportNumber).orElseGet(() -> compilation
                        .report(id)
                        .timesSentToReview()));
    }
}
