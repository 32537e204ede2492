package vn.trinhky.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.compilation.desk.Chosen;
import vn.trinhky.compilation.desk.CompilationDesk;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.files.Digest;
import vn.trinhky.issuing.Sealing;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.review.Reviewing;
import vn.trinhky.signing.Confirmation;
import vn.trinhky.signing.FinalFiles;
import vn.trinhky.signing.FinalSignature;
import vn.trinhky.signing.Signing;

/** Brings rounds of the demo office to the point where a test begins, through the ordinary verbs. */
public class RoundInHand {

    private static final RoundPeriods PERIODS = new RoundPeriods();

    private final Reporting reporting;
    private final Drafting drafting;
    private final PartWriting writing;
    private final Compilation compilation;
    private final CompilationDesk desk;
    private final ReportWriting reportWriting;
    private final Reviewing reviewing;
    private final FinalFiles finalFiles;
    private final FinalSignature finalSignature;
    private final Signing signing;
    private final Sealing sealing;
    private final Cast cast;

    RoundInHand(
            Reporting reporting,
            Drafting drafting,
            PartWriting writing,
            Compilation compilation,
            CompilationDesk desk,
            ReportWriting reportWriting,
            Reviewing reviewing,
            FinalFiles finalFiles,
            FinalSignature finalSignature,
            Signing signing,
            Sealing sealing,
            Cast cast) {
        this.reporting = reporting;
        this.drafting = drafting;
        this.writing = writing;
        this.compilation = compilation;
        this.desk = desk;
        this.reportWriting = reportWriting;
        this.reviewing = reviewing;
        this.finalFiles = finalFiles;
        this.finalSignature = finalSignature;
        this.signing = signing;
        this.sealing = sealing;
        this.cast = cast;
    }

    /**
     * A new round of the demo's regime. Tests share a database, so each takes a period of its own; one that failed and is run
     * once more takes the same quarter of a late year.
     */
    public RoundId open(ReportingPeriod period) {
        Officer compiler = cast.compiler();
        var regime = reporting.compiledBy(compiler).get(0);
        return reporting.openRound(regime.id(), PERIODS.of(period), LocalDate.of(2999, 12, 31), compiler);
    }

    public List<Submission> parts(RoundId round) {
        return drafting.partsOf(round);
    }

    public SubmissionId partOf(String drafter, RoundId round) {
        Officer officer = cast.officer(drafter);
        return parts(round).stream()
                .filter(part -> part.belongsTo(officer))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The commune writes one sentence and submits it. */
    public SubmissionId submit(Cast.Commune commune, RoundId round) {
        SubmissionId id = write(commune, round);
        drafting.requestApproval(id, cast.officer(commune.drafter()));
        drafting.approve(id, cast.officer(commune.approver()));
        return id;
    }

    /** The commune writes one sentence and keeps it. */
    public SubmissionId write(Cast.Commune commune, RoundId round) {
        SubmissionId id = partOf(commune.drafter(), round);
        Officer drafter = cast.officer(commune.drafter());
        int version = drafting.ownSubmission(id, drafter).version();
        writing.write(id, "I.1", "- Họp giao ban hằng tháng, phân công phụ trách thôn.", version, drafter);
        return id;
    }

    /** The compiler takes all that a unit wrote for a section over. */
    public void takeOver(ReportId report, String section, SubmissionId part) {
        desk.takeOver(report, section, new Chosen.Whole(Set.of(part)), null, cast.compiler());
    }

    /** A round whose collection has ended with one part; the other communes are on record as missing. */
    public ReportId collected(ReportingPeriod period) {
        RoundId round = open(period);
        submit(Cast.COMMUNES.get(0), round);
        reporting.closeCollection(round, cast.compiler());
        return compilation.reportOf(round).orElseThrow().id();
    }

    /** A report that lies before its reviewers. */
    public ReportId underReview(ReportingPeriod period) {
        ReportId report = collected(period);
        writeAll(report);
        compilation.sendToReview(report, cast.compiler());
        return report;
    }

    /** A report that lies before its signatory. */
    public ReportId cleared(ReportingPeriod period) {
        ReportId report = underReview(period);
        clear(report);
        return report;
    }

    /** The reviewers clear a report that lies before them, and the clerk passes its layout. */
    public void clear(ReportId report) {
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
        reviewing.passLayout(report, cast.clerk());
    }

    /** A report that bears a number and a signature. */
    public ReportId signed(ReportingPeriod period) {
        ReportId report = cleared(period);
        sign(report);
        return report;
    }

    /** A report that has left the office. */
    public ReportId issued(ReportingPeriod period) {
        ReportId report = signed(period);
        seal(report);
        return report;
    }

    /** The clerk seals and issues what is signed. */
    public void seal(ReportId report) {
        sealing.sealAndIssue(signing.signed(report), cast.clerk());
    }

    /** The signatory takes a number, sees the files and signs them. */
    public void sign(ReportId report) {
        Officer signatory = cast.signatory();
        finalFiles.prepare(report, signatory);
        Digest shown = signing.folder(report).orElseThrow().pdf();
        finalSignature.confirm(
                report, Confirmation.of(java.util.Objects.requireNonNull(shown), cast.password()), signatory);
    }

    /** Puts a sentence into every section that has none. */
    public void writeAll(ReportId id) {
        Officer compiler = cast.compiler();
        for (var entry : compilation.report(id).outline().entries()) {
            Report report = compilation.report(id);
            if (entry.written() && report.texts().of(entry.key()).isEmpty()) {
                reportWriting.write(id, entry.key(), "- Nội dung mục " + entry.key() + ".", report.version(), compiler);
            }
        }
    }
}
