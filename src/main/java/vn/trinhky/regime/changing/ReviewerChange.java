package vn.trinhky.regime.changing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.changing.refusals.LastReviewer;
import vn.trinhky.regime.changing.refusals.ReviewsAlready;
import vn.trinhky.regime.changing.refusals.ReviewsNothing;
import vn.trinhky.web.Refusal;

/** A change of who reviews the round's report. A version that lies before its reviewers changes with it. */
public sealed interface ReviewerChange extends RoundChange {

    /** Somebody else decides in the place of a reviewer, also in the order of a sequence. */
    record Replaced(PersonId before, PersonId after) implements ReviewerChange {

        @Override
        public @Nullable Refusal objection(Round round, LocalDate today) {
            if (!round.plan().reviewers().contains(before)) {
                return new ReviewsNothing();
            }
            return round.plan().reviewers().contains(after) ? new ReviewsAlready() : null;
        }

        @Override
        public RegimePlan applied(RegimePlan plan) {
            return with(
                    plan,
                    plan.reviewers().stream()
                            .map(reviewer -> reviewer.equals(before) ? after : reviewer)
                            .toList());
        }

        @Override
        public Milestone milestone() {
            return Milestone.REVIEWER_REPLACED;
        }

        @Override
        public Map<String, String> details(Round round, OfficeDirectory office) {
            return Map.of("old", name(before, office), "new", name(after, office));
        }
    }

    /** One more reviewer; in a sequence she comes last. */
    record Added(PersonId reviewer) implements ReviewerChange {

        @Override
        public @Nullable Refusal objection(Round round, LocalDate today) {
            return round.plan().reviewers().contains(reviewer) ? new ReviewsAlready() : null;
        }

        @Override
        public RegimePlan applied(RegimePlan plan) {
            List<PersonId> all = new ArrayList<>(plan.reviewers());
            all.add(reviewer);
            return with(plan, all);
        }

        @Override
        public Milestone milestone() {
            return Milestone.REVIEWER_ADDED;
        }

        @Override
        public Map<String, String> details(Round round, OfficeDirectory office) {
            return Map.of("new", name(reviewer, office));
        }
    }

    /** A reviewer is asked no longer. */
    record Removed(PersonId reviewer) implements ReviewerChange {

        @Override
        public @Nullable Refusal objection(Round round, LocalDate today) {
            if (!round.plan().reviewers().contains(reviewer)) {
                return new ReviewsNothing();
            }
            return round.plan().reviewers().size() == 1 ? new LastReviewer() : null;
        }

        @Override
        public RegimePlan applied(RegimePlan plan) {
            return with(
                    plan,
                    plan.reviewers().stream()
                            .filter(other -> !other.equals(reviewer))
                            .toList());
        }

        @Override
        public Milestone milestone() {
            return Milestone.REVIEWER_REMOVED;
        }

        @Override
        public Map<String, String> details(Round round, OfficeDirectory office) {
            return Map.of("old", name(reviewer, office));
        }
    }

    private static RegimePlan with(RegimePlan plan, List<PersonId> reviewers) {
        return plan.changed().reviewers(reviewers).plan();
    }

    private static String name(PersonId person, OfficeDirectory office) {
        return office.person(person).fullName();
    }
}
