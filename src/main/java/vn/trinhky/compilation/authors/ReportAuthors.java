package vn.trinhky.compilation.authors;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.BeforeReview;
import vn.trinhky.compilation.Report;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.ReviewManner;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Refusal;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextHistory;
import vn.trinhky.writing.VersionLine;

/** Finds the reviewers who would review their own work. */
@Component
@Order(1)
public class ReportAuthors implements BeforeReview {

    /** Versions that bear the name of somebody who only sent the text on or back. */
    private static final Set<Occasion> NOT_WRITTEN =
            EnumSet.of(Occasion.SENT_TO_REVIEW, Occasion.RETURNED, Occasion.TO_WORD);

    private final TextHistory history;
    private final Drafting drafting;
    private final OfficeDirectory office;

    ReportAuthors(TextHistory history, Drafting drafting, OfficeDirectory office) {
        this.history = history;
        this.drafting = drafting;
        this.office = office;
    }

    /** The reviewers who wrote in the report and therefore may not decide about it; nobody where the regime allows it. */
    public List<PersonId> amongReviewers(Report report, Round round) {
        RegimePlan plan = round.plan();
        if (plan.review().ownWork() || plan.reviewers().isEmpty()) {
            return List.of();
        }
        Set<String> authors = of(report);
        return names(plan).entrySet().stream()
                .filter(reviewer -> authors.contains(reviewer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether somebody wrote in the report as it stands. */
    public boolean wrote(Report report, PersonId person) {
        return of(report).contains(office.person(person).fullName());
    }

    /** Their names, for the page on which the report is sent to review. */
    public List<String> namesAmongReviewers(Report report, Round round) {
        List<PersonId> barred = amongReviewers(report, round);
        return barred.isEmpty() ? List.of() : names(round.plan(), barred);
    }

    /** Why the report cannot be reviewed at all, or null if it can. */
    @Override
    public @Nullable Refusal objection(Report report, Round round) {
        List<PersonId> barred = amongReviewers(report, round);
        if (barred.isEmpty()) {
            return null;
        }
        RegimePlan plan = round.plan();
        int voices = plan.reviewers().size() - barred.size();
        return voices >= fewest(plan) ? null : new TooFewReviewers(names(plan, barred));
    }

    /** "All" means all who may: one voice is enough for it. A number of voices is that number. */
    private static int fewest(RegimePlan plan) {
        ReviewManner manner = plan.review();
        return manner.enough() <= 0 ? 1 : manner.enoughOf(plan.reviewers().size());
    }

    /** Both of those behind a name: who wrote, and for whom. */
    private Set<String> of(Report report) {
        return named(report).stream()
                .flatMap(name -> Officer.namesIn(name).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> named(Report report) {
        Set<String> authors = history.versions(report.id().value()).stream()
                .filter(version -> !NOT_WRITTEN.contains(version.occasion()))
                .map(VersionLine::author)
                .collect(Collectors.toCollection(HashSet::new));
        authors.add(Objects.requireNonNullElse(report.changedBy(), ""));
        authors.addAll(drafting.responsibleFor(partsUsedIn(report)));
        return authors;
    }

    private static List<SubmissionId> partsUsedIn(Report report) {
        return report.texts().byKey().values().stream()
                .flatMap(text -> text.blocks().stream())
                .map(block -> block.origin())
                .filter(Objects::nonNull)
                .flatMap(origin -> origin.sources().stream())
                .filter(source -> source.kind() == Origin.Kind.PART)
                .map(source -> new SubmissionId(UUID.fromString(source.subject())))
                .distinct()
                .toList();
    }

    private Map<PersonId, String> names(RegimePlan plan) {
        return office.peopleById(plan.reviewers()).values().stream()
                .collect(Collectors.toMap(person -> person.id(), person -> person.fullName()));
    }

    private List<String> names(RegimePlan plan, List<PersonId> some) {
        Map<PersonId, String> names = names(plan);
        return some.stream().map(id -> String.valueOf(names.get(id))).toList();
    }
}
