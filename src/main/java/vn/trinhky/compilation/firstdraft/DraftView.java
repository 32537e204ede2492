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
        Map<UnitId, Unit> units = units(plan);
        Gathering order = Gathering.of(plan.round().plan());
        return plan.sections().stream()
                .map(section -> section(section, plan, units, order))
                .toList();
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

    private Section section(SectionDraft draft, DraftPlan plan, Map<UnitId, Unit> units, Gathering order) {
        List<Ingredient> shown = draft.fresh().stream().limit(SHOWN).toList();
        return new Section(
                draft.key(),
                draft.entry().level(),
                draft.entry().title(),
                draft.manner(),
                draft.isChosen(),
                Statistics.of(plan.texts().of(draft.key())).words(),
                draft.fresh().size(),
                draft.fresh().size() - shown.size(),
                lines(draft.key(), shown, plan, units, order),
                draft.withoutValue());
    }

    private List<Line> lines(
            String section, List<Ingredient> shown, DraftPlan plan, Map<UnitId, Unit> units, Gathering order) {
        Map<Ingredient.Key, Block> known = words.of(section, shown);
        List<Manuscript> texts = new ArrayList<>();
        List<Ingredient> firsts = new ArrayList<>();
        for (Ingredient one : shown) {
            Block block = known.get(one.key());
            if (block == null) {
                continue;
            }
            Ingredient last = firsts.isEmpty() ? null : firsts.get(firsts.size() - 1);
            if (last != null && Objects.equals(last.part(), one.part()) && last.kind() == one.kind()) {
                texts.set(texts.size() - 1, with(texts.get(texts.size() - 1), block));
            } else {
                firsts.add(one);
                texts.add(new Manuscript(List.of(block)));
            }
        }
        UnaryOperator<Manuscript> speaking = live.speaking(texts, FigureSetting.ofReport(plan.round()));
        List<Line> lines = new ArrayList<>();
        String kindBefore = "";
        for (int i = 0; i < texts.size(); i++) {
            String kind = kind(firsts.get(i), order);
            lines.add(new Line(
                    firsts.get(i).kind(),
                    kind.equals(kindBefore) ? "" : kind,
                    from(firsts.get(i), units),
                    HtmlWriter.write(speaking.apply(texts.get(i)))));
            kindBefore = kind;
        }
        return lines;
    }

    private static Manuscript with(Manuscript text, Block block) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        blocks.add(block);
        return new Manuscript(blocks);
    }

    private static String from(Ingredient one, Map<UnitId, Unit> units) {
        return one.part() == null
                ? ""
                : Objects.requireNonNull(units.get(one.part().unit())).shortName();
    }

    private static String kind(Ingredient one, Gathering order) {
        return one.part() == null
                ? ""
                : order.kindOf(one.part().unit()).map(DraftView::name).orElse("");
    }

    private static String name(UnitGroup kind) {
        boolean vietnamese = LocaleContextHolder.getLocale().getLanguage().equals("vi");
        return vietnamese ? kind.name() : kind.nameEn();
    }
}
