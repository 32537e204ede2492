package vn.trinhky.compilation.firstdraft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.contributed.DismissedContributions;
import vn.trinhky.compilation.contributed.Gathering;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.drafting.contributed.Contributions;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.origins.UsedSources;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;

/** Finds what a first draft would write. Reads no word of what units wrote, only which blocks there are. */
@Component
class DraftPlanning {

    private final Contributions contributions;
    private final DismissedContributions dismissed;
    private final RegimeSentences sentences;
    private final LastReports lastReports;
    private final EarlierDrafts earlier;

    DraftPlanning(
            Contributions contributions,
            DismissedContributions dismissed,
            RegimeSentences sentences,
            LastReports lastReports,
            EarlierDrafts earlier) {
        this.contributions = contributions;
        this.dismissed = dismissed;
        this.sentences = sentences;
        this.lastReports = lastReports;
        this.earlier = earlier;
    }

    DraftPlan plan(ReportId report, Round round, Outline outline, SectionTexts standing) {
        return new Making(report, round, outline, standing).plan();
    }

    /** The making of one plan. */
    private final class Making {

        private final Round round;
        private final Outline outline;
        private final SectionTexts texts;
        private final RegimeSentences.Of regime;
        private final Map<String, List<Ingredient>> parts = new HashMap<>();
        private final Set<String> contributed = new HashSet<>();
        private final EarlierDrafts.Brought before;
        private final UsedSources used;
        private final Optional<FrozenReport> last;

        Making(ReportId report, Round round, Outline outline, SectionTexts standing) {
            this.round = round;
            this.outline = outline;
            this.regime = sentences.of(round);
            this.texts = marked(standing);
            this.before = earlier.of(report);
            this.last = round.plan().outline().stream()
                            .anyMatch(section -> section.recipe().lastReport())
                    ? lastReports.before(round)
                    : Optional.empty();
            this.used = UsedSources.in(texts);
            gather(report);
        }

        private void gather(ReportId report) {
            Gathering order = Gathering.of(round.plan());
            var dismissals = dismissed.of(report);
            contributions.of(round.id()).stream()
                    .sorted(Comparator.comparingInt(section -> order.placeOf(section.unit())))
                    .forEach(section -> {
                        contributed.add(section.section());
                        List<Ingredient> here = parts.computeIfAbsent(section.section(), key -> new ArrayList<>());
                        Ingredient.Part part =
                                new Ingredient.Part(section.unit(), section.submission(), section.number());
                        section.blocks().stream()
                                .map(ContributedSection.Piece::block)
                                .filter(block -> dismissals.of(section, block).isEmpty())
                                .forEach(block -> here.add(Ingredient.of(part, block)));
                    });
        }

        DraftPlan plan() {
            List<SectionDraft> sections = new ArrayList<>();
            for (SectionPlan section : round.plan().outline()) {
                outline.entries().stream()
                        .filter(entry -> entry.written() && entry.key().equals(section.key()))
                        .forEach(entry -> sections.add(draft(section, entry)));
            }
            return new DraftPlan(round, texts, sections);
        }

        private SectionDraft draft(SectionPlan section, Outline.Entry entry) {
            SectionDraft.Manner manner = manner(section);
            boolean untouched = manner == SectionDraft.Manner.EMPTY || manner == SectionDraft.Manner.STANDING;
            List<Ingredient> all = new ArrayList<>();
            regime.standing(section).stream()
                    .filter(one -> untouched || !isMissing(one))
                    .forEach(all::add);
            all.addAll(regime.patterns(section));
            all.addAll(parts.getOrDefault(section.key(), List.of()));
            if (section.recipe().lastReport() && !contributed.contains(section.key())) {
                last.ifPresent(report -> all.addAll(lastReports.section(report, section.key(), round)));
            }
            List<Ingredient> fresh = all.stream()
                    .filter(one -> isMissing(one) && (untouched || !before.holds(one)))
                    .toList();
            return new SectionDraft(entry, manner, all, fresh, regime.withoutValue(section));
        }

        private boolean isMissing(Ingredient one) {
            return !used.uses(one.subject(), one.block());
        }

        private SectionDraft.Manner manner(SectionPlan section) {
            Manuscript text = texts.of(section.key());
            if (text.isEmpty()) {
                return SectionDraft.Manner.EMPTY;
            } else if (text.blocks().stream().allMatch(Making::isStanding)) {
                return SectionDraft.Manner.STANDING;
            }
            return before.anyOf(Placing.sources(text)) ? SectionDraft.Manner.DRAFTED : SectionDraft.Manner.WRITTEN;
        }

        private static boolean isStanding(Block block) {
            Origin origin = block.origin();
            return origin != null
                    && origin.sources().stream().allMatch(source -> source.kind() == Origin.Kind.STANDING);
        }

        /** The texts; a section that still says what the regime had put there says where it is from. */
        private SectionTexts marked(SectionTexts standing) {
            SectionTexts marked = standing;
            for (SectionPlan section : round.plan().outline()) {
                marked = marked.with(
                        section.key(), StandingText.marked(marked.of(section.key()), regime.standing(section)));
            }
            return marked;
        }
    }
}
