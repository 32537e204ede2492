package vn.trinhky.compilation.corrections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.corrections.ResubmittedPart.ChangedSection;
import vn.trinhky.compilation.corrections.SeenCorrections.Seen;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.PartRequest;
import vn.trinhky.drafting.PartReturning;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.corrected.Correction;
import vn.trinhky.manuscript.corrected.Corrections;
import vn.trinhky.manuscript.corrected.QuotedText;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.web.NotHere;
import vn.trinhky.writing.Redlines;

/** Holds what units submitted again against a report. */
@Component
class ResubmittedParts {

    private final Drafting drafting;
    private final PartReturning returning;
    private final ChangedFigures figures;
    private final SeenCorrections seen;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Redlines redlines;

    ResubmittedParts(
            Drafting drafting,
            PartReturning returning,
            ChangedFigures figures,
            SeenCorrections seen,
            Reporting reporting,
            OfficeDirectory office,
            Redlines redlines) {
        this.drafting = drafting;
        this.returning = returning;
        this.figures = figures;
        this.seen = seen;
        this.reporting = reporting;
        this.office = office;
        this.redlines = redlines;
    }

    /** Those with something open first, then in the order of the regime. */
    List<ResubmittedPart> in(Report report, Officer officer) {
        Round round = reporting.round(report.round());
        List<PartProgress> parts = resubmitted(round);
        if (parts.isEmpty()) {
            return List.of();
        }
        Set<Seen> left = seen.of(report.id());
        Map<UnitId, Unit> units =
                office.unitsById(parts.stream().map(PartProgress::unit).toList());
        return parts.stream()
                .map(part -> part(report, round, part, named(units, part), left, officer))
                .sorted(Comparator.comparing((ResubmittedPart part) -> part.open() == 0))
                .toList();
    }

    /** @throws NotHere if the part was not submitted again in this round */
    ResubmittedPart one(Report report, SubmissionId id, Officer officer) {
        return in(report, officer).stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private List<PartProgress> resubmitted(Round round) {
        List<UnitId> order = round.plan().contributors();
        return drafting.progressIn(round.id()).stream()
                .filter(part -> part.timesSubmitted() > 1)
                .sorted(Comparator.comparingInt(part -> order.indexOf(part.unit())))
                .toList();
    }

    private static String named(Map<UnitId, Unit> units, PartProgress part) {
        return Objects.requireNonNull(units.get(part.unit())).shortName();
    }

    private ResubmittedPart part(
            Report report, Round round, PartProgress part, String unit, Set<Seen> left, Officer officer) {
        SubmittedVersion newest = drafting.submitted(part.id()).orElseThrow(NotHere::new);
        SubmittedTexts submitted =
                new SubmittedTexts(part.unit(), newest, number -> drafting.submitted(part.id(), number));
        QuotedText quoted = quoted(part, submitted);
        List<PartRequest> requests = returning.requests(part.id(), officer);
        return new ResubmittedPart(
                part.id(),
                unit,
                newest,
                quoted,
                requests,
                sections(report, round, quoted, submitted),
                figures.with(part, newest, requests, officer),
                left);
    }

    private static QuotedText quoted(PartProgress part, SubmittedTexts submitted) {
        SubmittedVersion newest = submitted.newest();
        return new QuotedText(part.id().value().toString(), newest.number(), submitted::said, block -> newest.originFor(
                        part.unit(), block)
                .sources()
                .get(0));
    }

    private List<ChangedSection> sections(Report report, Round round, QuotedText quoted, SubmittedTexts submitted) {
        List<Correction> corrections = Corrections.of(report.texts(), quoted);
        Set<String> placed = new TreeSet<>();
        List<ChangedSection> sections = new ArrayList<>();
        for (SectionPlan plan : round.plan().contributedSections()) {
            int from = usedVersion(report, quoted, plan.key());
            List<Correction> here = corrections.stream()
                    .filter(correction -> isOf(correction, quoted, plan.key()) && placed.add(correction.key()))
                    .toList();
            int compared = from == 0 ? quoted.newest() - 1 : from;
            Manuscript before = submitted.text(compared, plan.key());
            Manuscript after = submitted.text(quoted.newest(), plan.key());
            if (!here.isEmpty() || !Redline.of(before, after).isUnchanged()) {
                String title = RegimePlan.inPeriod(plan.title(), round.period());
                sections.add(
                        new ChangedSection(plan.key(), title, compared, redlines.html(before, after), from > 0, here));
            }
        }
        return sections;
    }

    /** The oldest version of the section that the report still uses; 0 when it uses none. */
    private static int usedVersion(Report report, QuotedText quoted, String section) {
        return report.texts().byKey().values().stream()
                .flatMap(text -> text.blocks().stream())
                .map(block -> block.origin())
                .filter(Objects::nonNull)
                .flatMap(origin -> origin.sources().stream())
                .filter(source -> source.subject().equals(quoted.subject()))
                .filter(source -> stands(quoted.texts(source.version()).of(section), source))
                .mapToInt(Origin.Source::version)
                .min()
                .orElse(0);
    }

    private static boolean stands(Manuscript text, Origin.Source source) {
        return text.blocks().stream().anyMatch(block -> block.id().value().equals(source.block()));
    }

    /** Whether a correction is about a block that stands, or stood, in this section of the part. */
    private static boolean isOf(Correction correction, QuotedText quoted, String section) {
        if (correction instanceof Correction.Gone gone) {
            for (int version = quoted.newest() - 1; version > 0; version--) {
                if (quoted.texts(version).of(section).blocks().contains(gone.base())) {
                    return true;
                }
            }
            return false;
        }
        var theirs = correction instanceof Correction.Changed changed
                ? changed.theirs()
                : ((Correction.Added) correction).theirs();
        return quoted.texts(quoted.newest()).of(section).blocks().contains(theirs);
    }
}
