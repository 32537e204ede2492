package vn.trinhky.compilation.firstdraft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.contributed.Gathering;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.manuscript.view.Statistics;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.UnitGroup;

/** Shows a plan of a first draft: every section with the beginning of what would be written. */
@Component
class DraftView {

    /** Of a section with thousands of paragraphs a page shows these; all of them are written. */
    private static final int SHOWN = 24;

    private final PartWords words;
    private final LiveText live;
    private final OfficeDirectory office;

    DraftView(PartWords words, LiveText live, OfficeDirectory office) {
        this.words = words;
        this.live = live;
        this.office = office;
    }

    /**
     * A section of the plan.
     *
     * @param title empty for an opening or closing
     * @param chosen whether it is filled unless the compiler says otherwise
     * @param keptWords how many words stand there and stay
     * @param newBlocks how many paragraphs would be written
     * @param hidden how many of them the page does not show
     */
    record Section(
            String key,
            int level,
            String title,
            SectionDraft.Manner manner,
            boolean chosen,
            int keptWords,
            int newBlocks,
            int hidden,
            List<Line> lines,
            List<SectionDraft.Unanswered> withoutValue) {}

    /**
     * Paragraphs from one source.
     *
     * @param kind the kind of unit, where another begins; empty otherwise
     * @param from the short name of the unit, empty for none
     * @param html as they would stand in the report
     */
    record Line(Origin.Kind source, String kind, String from, String html) {}

    List<Section> sections(DraftPlan plan) {
        Showing showing = new Showing(
                plan,
                Gathering.of(plan.round().plan()),
                units(plan),
                words.of(plan.sections().stream()
                        .flatMap(section -> section.fresh().stream().limit(SHOWN))
                        .toList()));
        return plan.sections().stream().map(showing::section).toList();
    }

    private Map<UnitId, Unit> units(DraftPlan plan) {
        Set<UnitId> named = plan.sections().stream()
                .flatMap(section -> section.fresh().stream().limit(SHOWN))
                .map(Ingredient::part)
                .filter(Objects::nonNull)
                .map(Ingredient.Part::unit)
                .collect(Collectors.toSet());
        return named.isEmpty() ? Map.of() : office.unitsById(named);
    }

    /** What is known for showing all sections of a plan. */
    private final class Showing {

        private final DraftPlan plan;
        private final Gathering order;
        private final Map<UnitId, Unit> units;
        private final Map<Ingredient.Key, Block> known;

        Showing(DraftPlan plan, Gathering order, Map<UnitId, Unit> units, Map<Ingredient.Key, Block> known) {
            this.plan = plan;
            this.order = order;
            this.units = units;
            this.known = known;
        }

        Section section(SectionDraft draft) {
            List<Ingredient> shown = draft.fresh().stream()
                    .limit(SHOWN)
                    .filter(one -> known.containsKey(one.key()))
                    .toList();
            return new Section(
                    draft.key(),
                    draft.entry().level(),
                    draft.entry().title(),
                    draft.manner(),
                    draft.isChosen(),
                    Statistics.of(plan.texts().of(draft.key())).words(),
                    draft.fresh().size(),
                    draft.fresh().size() - shown.size(),
                    lines(shown),
                    draft.withoutValue());
        }

        private List<Line> lines(List<Ingredient> shown) {
            List<Ingredient> firsts = new ArrayList<>();
            List<Manuscript> texts = new ArrayList<>();
            for (Ingredient one : shown) {
                Block block = Objects.requireNonNull(known.get(one.key()));
                int last = texts.size() - 1;
                if (last >= 0 && isFromTheSame(firsts.get(last), one)) {
                    texts.set(last, with(texts.get(last), block));
                } else {
                    firsts.add(one);
                    texts.add(new Manuscript(List.of(block)));
                }
            }
            UnaryOperator<Manuscript> speaking = live.speaking(texts, FigureSetting.ofReport(plan.round()));
            Numbering numbering = Numbering.fromTheBeginning();
            List<Line> lines = new ArrayList<>();
            String kindBefore = "";
            for (int i = 0; i < texts.size(); i++) {
                String kind = kind(firsts.get(i));
                String html = HtmlWriter.write(speaking.apply(texts.get(i)), numbering);
                lines.add(
                        new Line(firsts.get(i).kind(), kind.equals(kindBefore) ? "" : kind, from(firsts.get(i)), html));
                kindBefore = kind;
            }
            return lines;
        }

        private String from(Ingredient one) {
            return one.part() == null
                    ? ""
                    : Objects.requireNonNull(units.get(one.part().unit())).shortName();
        }

        private String kind(Ingredient one) {
            return one.part() == null
                    ? ""
                    : order.kindOf(one.part().unit()).map(DraftView::name).orElse("");
        }
    }

    private static boolean isFromTheSame(Ingredient one, Ingredient other) {
        return one.kind() == other.kind() && Objects.equals(one.part(), other.part());
    }

    private static Manuscript with(Manuscript text, Block block) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        blocks.add(block);
        return new Manuscript(blocks);
    }

    private static String name(UnitGroup kind) {
        boolean vietnamese = LocaleContextHolder.getLocale().getLanguage().equals("vi");
        return vietnamese ? kind.name() : kind.nameEn();
    }
}
