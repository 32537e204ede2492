package vn.trinhky.review.remarks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.proposed.Proposal;
import vn.trinhky.manuscript.proposed.Proposals;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.writing.Occasion;

/** The compiler takes suggested changes into the text, or leaves them, once the report is in her hands again. */
@Component
public class Deciding {

    private final Suggestions suggestions;
    private final Compilation compilation;
    private final ReportWriting writing;
    private final Journal journal;
    private final Clock clock;

    Deciding(Suggestions suggestions, Compilation compilation, ReportWriting writing, Journal journal, Clock clock) {
        this.suggestions = suggestions;
        this.compilation = compilation;
        this.writing = writing;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param unfit those that the text has outgrown; they stay open */
    public record Accepted(List<UUID> accepted, List<UUID> unfit) {}

    /**
     * Takes suggestions into the text, in the order in which they were made. The text before and after is kept.
     *
     * @throws SuggestionNoLongerFits if none of them fits the text as it is now
     */
    @Transactional
    public Accepted accept(ReportId id, Collection<UUID> chosen, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        List<Suggestion> accepted = new ArrayList<>();
        List<Suggestion> unfit = new ArrayList<>();
        writing.rewrite(id, Occasion.SUGGESTION_ACCEPTED, officer, before -> {
            SectionTexts texts = before;
            for (Suggestion suggestion : open(id, chosen)) {
                SectionTexts changed = Fitting.into(texts, suggestion.section(), suggestion.proposal());
                (changed == null ? unfit : accepted).add(suggestion);
                texts = changed == null ? texts : changed;
            }
            return texts;
        });
        Refusal.raise(accepted.isEmpty() && !unfit.isEmpty() ? new SuggestionNoLongerFits() : null);
        accepted.forEach(one -> decide(report, one, Suggestion.State.ACCEPTED, officer));
        return new Accepted(ids(accepted), ids(unfit));
    }

    /** Leaves suggestions; the text stays as it is. */
    @Transactional
    public void reject(ReportId id, Collection<UUID> chosen, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Refusal.raise(compilation.objectionToWriting(report, officer));
        open(id, chosen).forEach(one -> decide(report, one, Suggestion.State.REJECTED, officer));
    }

    /**
     * Takes a decision back: the suggestion is open again, and if it had been accepted the text says what it said before.
     *
     * @throws SuggestionNoLongerFits if the words were changed since
     */
    @Transactional
    public void takeBack(ReportId id, UUID suggestion, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Suggestion decided = of(id, suggestion);
        Refusal.raise(compilation.objectionToWriting(report, officer));
        if (decided.state() == Suggestion.State.ACCEPTED) {
            Proposal undoing = Proposals.undoing(
                    decided.proposal(),
                    compilation.frozen(id, decided.number()).texts().of(decided.section()));
            writing.rewrite(id, Occasion.SUGGESTION_ACCEPTED, officer, texts -> {
                SectionTexts changed = Fitting.into(texts, decided.section(), undoing);
                if (changed == null) {
                    throw new SuggestionNoLongerFits();
                }
                return changed;
            });
        }
        if (decided.state() != Suggestion.State.OPEN) {
            decided.reopen();
            note(report, decided, Milestone.SUGGESTION_REOPENED, officer);
        }
    }

    private void decide(Report report, Suggestion suggestion, Suggestion.State decision, Officer officer) {
        suggestion.decide(decision, officer, clock.instant());
        Milestone milestone =
                decision == Suggestion.State.ACCEPTED ? Milestone.SUGGESTION_ACCEPTED : Milestone.SUGGESTION_REJECTED;
        note(report, suggestion, milestone, officer);
    }

    private List<Suggestion> open(ReportId id, Collection<UUID> chosen) {
        List<Suggestion> open = suggestions.findByReportOrderByWrittenAt(id).stream()
                .filter(one -> chosen.contains(one.id()))
                .toList();
        if (open.size() != chosen.stream().distinct().count()) {
            throw new NotHere();
        }
        open.stream()
                .filter(one -> one.state() != Suggestion.State.OPEN)
                .findFirst()
                .ifPresent(one -> Refusal.raise(new SuggestionDecided(String.valueOf(one.decidedBy()))));
        return open;
    }

    private Suggestion of(ReportId id, UUID suggestion) {
        return suggestions
                .findById(suggestion)
                .filter(found -> found.report().equals(id))
                .orElseThrow(NotHere::new);
    }

    private void note(Report report, Suggestion suggestion, Milestone milestone, Officer officer) {
        journal.record(
                report.round().value(),
                officer.fullName(),
                milestone,
                Map.of("section", suggestion.section(), "author", suggestion.author()));
    }

    private static List<UUID> ids(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::id).toList();
    }
}
