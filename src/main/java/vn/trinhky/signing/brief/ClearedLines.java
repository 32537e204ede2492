package vn.trinhky.signing.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.Verdict;
import vn.trinhky.review.initials.Initial;
import vn.trinhky.review.initials.Initials;

/** Tells who drafted, reviewed and checked a version, and when. */
@Component
class ClearedLines {

    private final Reviewing reviewing;
    private final Initials initials;
    private final OfficeDirectory office;

    ClearedLines(Reviewing reviewing, Initials initials, OfficeDirectory office) {
        this.reviewing = reviewing;
        this.initials = initials;
        this.office = office;
    }

    /** In the order of what they did; then those who said nothing. */
    List<ClearedLine> of(FrozenReport text) {
        List<Initial> given = initials.under(text.report(), text.number());
        List<ClearedLine> lines = new ArrayList<>(given.stream()
                .map(one -> new ClearedLine(one.name(), one.post(), one.part().name(), one.at(), true))
                .toList());
        reviewing
                .newest(text.report())
                .filter(review -> review.number() == text.number())
                .ifPresent(review -> lines.addAll(withoutInitial(review, given)));
        return List.copyOf(lines);
    }

    private List<ClearedLine> withoutInitial(Review review, List<Initial> given) {
        Set<PersonId> initialled = given.stream().map(Initial::person).collect(Collectors.toSet());
        Map<PersonId, Person> people = office.peopleById(review.reviewers());
        List<ClearedLine> lines = new ArrayList<>();
        for (PersonId reviewer : review.reviewers()) {
            Person person = people.get(reviewer);
            Verdict verdict = verdict(review, reviewer);
            boolean byStandIn = verdict != null && verdict.standIn() != null;
            if (person != null && !byStandIn && !initialled.contains(reviewer)) {
                lines.add(new ClearedLine(
                        person.fullName(),
                        "",
                        Initial.Part.REVIEW.name(),
                        verdict == null ? null : verdict.givenAt(),
                        false));
            }
        }
        boolean clerkInitialled = given.stream().anyMatch(one -> one.part() == Initial.Part.LAYOUT);
        if (review.layoutCheckedBy() != null && !clerkInitialled) {
            lines.add(new ClearedLine(
                    review.layoutCheckedBy(), "", Initial.Part.LAYOUT.name(), review.clearedAt(), false));
        }
        return lines;
    }

    private static @Nullable Verdict verdict(Review review, PersonId reviewer) {
        return review.verdicts().stream()
                .filter(verdict -> verdict.reviewer().equals(reviewer))
                .findFirst()
                .orElse(null);
    }
}
