package vn.trinhky.review.changes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.Verdict;
import vn.trinhky.review.VerdictGiven;
import vn.trinhky.review.refusals.NotUnderReview;
import vn.trinhky.review.remarks.Remark;
import vn.trinhky.review.remarks.Remarking;
import vn.trinhky.review.remarks.Suggestion;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** A reviewer goes through a version section by section, before she gives her verdict on the whole. */
@Component
public class ClearingSections {

    private final LookedSections looked;
    private final Reviewing reviewing;
    private final Remarking remarking;
    private final Compilation compilation;
    private final Clock clock;

    ClearingSections(
            LookedSections looked, Reviewing reviewing, Remarking remarking, Compilation compilation, Clock clock) {
        this.looked = looked;
        this.reviewing = reviewing;
        this.remarking = remarking;
        this.compilation = compilation;
        this.clock = clock;
    }

    /** Says that the reviewer has nothing left to say about a section of the version before her. */
    @Transactional
    public void clear(ReportId id, String section, Officer officer) {
        note(id, section, true, officer);
    }

    /** Says that she wants to look at it again. */
    @Transactional
    public void reopen(ReportId id, String section, Officer officer) {
        note(id, section, false, officer);
    }

    /** A verdict is about the whole version: she has looked at all of it. */
    @EventListener
    void on(VerdictGiven given) {
        Review review = reviewing.newest(given.report()).orElseThrow();
        Set<String> open = hasCleared(review, given.reviewer())
                ? Set.of()
                : openPointsOf(review, given.by().id());
        FrozenReport text = compilation.frozen(given.report(), review.number());
        List<LookedAt> all = Sections.digests(text).entrySet().stream()
                .map(section -> new LookedAt(
                        section.getKey(), text.number(), section.getValue(), !open.contains(section.getKey())))
                .toList();
        looked.note(all, given.by().id(), given.report(), clock.instant());
    }

    private void note(ReportId id, String section, boolean cleared, Officer officer) {
        compilation.reportFor(id, officer);
        Review review = reviewing.newest(id).orElseThrow(NotUnderReview::new);
        Refusal.raise(review.objectionToRemark(officer));
        Map<String, String> digests = Sections.digests(compilation.frozen(id, review.number()));
        String digest = digests.get(section);
        if (digest == null) {
            throw new NotHere();
        }
        looked.note(
                List.of(new LookedAt(section, review.number(), digest, cleared)), officer.id(), id, clock.instant());
    }

    private static boolean hasCleared(Review review, PersonId reviewer) {
        return review.verdicts().stream()
                .anyMatch(verdict ->
                        verdict.reviewer().equals(reviewer) && verdict.decision() == Verdict.Decision.CLEARED);
    }

    private Set<String> openPointsOf(Review review, PersonId reviewer) {
        Stream<String> remarks = remarking.remarksOn(review.report()).stream()
                .filter(remark -> remark.isBy(reviewer) && remark.state() == Remark.State.OPEN)
                .map(Remark::section);
        Stream<String> suggestions = remarking.suggestionsOn(review.report()).stream()
                .filter(one -> one.isBy(reviewer) && one.state() == Suggestion.State.OPEN)
                .map(Suggestion::section);
        return Stream.concat(remarks, suggestions).collect(Collectors.toSet());
    }
}
