package vn.trinhky.compilation.firstdraft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.FiguresOfReport;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.figures.speech.FigureAnswers;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.origins.CopiedBlock;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;

/** The sentences that a regime itself brings: standing text, and patterns whose figures have a value by now. */
@Component
class RegimeSentences {

    private final FigureAnswers answers;
    private final FiguresOfReport figures;

    RegimeSentences(FigureAnswers answers, FiguresOfReport figures) {
        this.answers = answers;
        this.figures = figures;
    }

    /** What the figures of a round say, asked once for all patterns. */
    final class Of {

        private final Round round;
        private final Map<FigureQuestion, Answer> known;

        private Of(Round round) {
            this.round = round;
            Set<FigureQuestion> asked = new LinkedHashSet<>();
            round.plan().outline().forEach(section -> section.recipe()
                    .patterns()
                    .forEach(pattern -> asked.addAll(LiveText.asked(read(pattern)))));
            known = asked.isEmpty() ? Map.of() : answers.to(asked, FigureSetting.ofReport(round));
        }

        List<Ingredient> standing(SectionPlan section) {
            return blocks(Origin.Kind.STANDING, section.key(), section.standing());
        }

        /** The patterns that can be written now. */
        List<Ingredient> patterns(SectionPlan section) {
            List<Ingredient> written = new ArrayList<>();
            section.recipe().patterns().stream()
                    .filter(pattern -> silent(pattern).isEmpty())
                    .forEach(pattern -> written.addAll(blocks(Origin.Kind.PATTERN, section.key(), pattern)));
            return written;
        }

        List<SectionDraft.Unanswered> withoutValue(SectionPlan section) {
            return section.recipe().patterns().stream()
                    .filter(pattern -> !silent(pattern).isEmpty())
                    .map(pattern -> new SectionDraft.Unanswered(pattern, names(silent(pattern))))
                    .toList();
        }

        private List<String> silent(String pattern) {
            return LiveText.asked(read(pattern)).stream()
                    .filter(asked -> {
                        Answer answer = known.get(asked);
                        return answer == null || answer.said() == null;
                    })
                    .map(FigureQuestion::indicator)
                    .distinct()
                    .toList();
        }

        private List<String> names(List<String> codes) {
            Map<String, String> names = figures.names(round);
            return codes.stream().map(code -> names.getOrDefault(code, code)).toList();
        }

        private Manuscript read(String text) {
            return PlainTextReader.read(RegimePlan.inPeriod(text, round.period()))
                    .manuscript();
        }

        /** Known again by the regime's own words, so that a pattern that the regime changes is another pattern. */
        private List<Ingredient> blocks(Origin.Kind kind, String section, String text) {
            List<Block> read = read(text).blocks();
            List<Ingredient> blocks = new ArrayList<>();
            String regime = round.regime().value().toString();
            for (int i = 0; i < read.size(); i++) {
                BlockId known = BlockId.derivedFrom(String.join("\n", kind.name(), section, text, Integer.toString(i)));
                String unit = round.plan().compilingUnit().value().toString();
                Origin.Source source = new Origin.Source(kind, unit, regime, 1, "", known.value());
                Block own = CopiedBlock.of(
                        read.get(i).as(known, null), round.id().value().toString(), Origin.of(source));
                blocks.add(Ingredient.of(source, own));
            }
            return blocks;
        }
    }

    Of of(Round round) {
        return new Of(round);
    }
}
