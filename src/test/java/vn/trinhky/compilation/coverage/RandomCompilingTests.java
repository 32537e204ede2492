package vn.trinhky.compilation.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.compilation.SentParts;
import vn.trinhky.compilation.firstdraft.FirstDraft;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.drafting.contributed.Contributions;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Seeds;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.writing.Occasion;

/** Communes send and send again, the compiler prepares, takes out, leaves out, in any order: nothing gets lost or doubled. */
@Tag("compiling")
@DemoPages
class RandomCompilingTests {

    private static final List<String> SECTIONS = List.of("I.1", "I.2", "I.3.1", "II");

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    FirstDraft draft;

    @Autowired
    Dismissing dismissing;

    @Autowired
    Contributions contributions;

    @Autowired
    Coverage coverage;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    AutowireCapableBeanFactory beans;

    SentParts parts;

    @BeforeEach
    void prepareParts() {
        parts = new SentParts();
        beans.autowireBean(parts);
    }

    @Test
    void everyParagraphIsUsedLeftOutOrWaitsAndADraftIsTheSameTwice() {
        Seeds.upTo(3).forEach(seed -> {
            Random chance = new Random(seed);
            RoundId round = rounds.open(new ReportingPeriod(2174, 1 + (int) (seed % 4)));
            ReportId report = compilation.reportOf(round).orElseThrow().id();
            for (int step = 0; step < 12; step++) {
                act(chance, round, report);
                holds(round, report, "seed " + seed + ", step " + step);
            }
        });
    }

    private void act(Random chance, RoundId round, ReportId report) {
        switch (chance.nextInt(4)) {
            case 0 -> parts.send(Cast.COMMUNES.get(chance.nextInt(3)), round, texts(chance));
            case 1 -> draft.prepare(report, Optional.empty(), cast.compiler());
            case 2 -> writing.rewrite(report, Occasion.ARRANGED, cast.compiler(), texts -> without(texts, chance));
            default -> dismissOne(chance, round, report);
        }
    }

    private void holds(RoundId round, ReportId id, String when) {
        Report report = compilation.report(id);
        Reckoning reckoning = coverage.reckoning(id, compilation.sources(id));
        Set<String> named = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Block block : blocks(report.texts())) {
            assertThat(ids.add(block.id().value()))
                    .as("%s: one block, one id", when)
                    .isTrue();
            Origin origin = block.origin();
            if (origin != null) {
                origin.sources().forEach(source -> assertThat(named.add(source.subject() + source.block()))
                        .as("%s: nothing is written twice", when)
                        .isTrue());
            }
        }
        for (ContributedSection section : contributions.of(round)) {
            Cell cell = reckoning.of(section);
            assertThat(cell.all())
                    .as("%s: every paragraph counts once", when)
                    .isEqualTo(section.blocks().size());
            section.blocks().forEach(piece -> assertThat(reckoning.of(section, piece) == Reckoning.Fate.USED)
                    .as(when)
                    .isEqualTo(named.contains(section.subject() + piece.block())));
            assertThat(cell.isOpen()).as(when).isEqualTo(cell.open() > 0);
        }
        draft.prepare(id, Optional.empty(), cast.compiler());
        SectionTexts once = compilation.report(id).texts();
        assertThat(draft.prepare(id, Optional.empty(), cast.compiler()).blocks())
                .as(when)
                .isZero();
        assertThat(compilation.report(id).texts()).as(when).isEqualTo(once);
    }

    private void dismissOne(Random chance, RoundId round, ReportId report) {
        List<ContributedSection> all = contributions.of(round);
        if (!all.isEmpty()) {
            ContributedSection section = all.get(chance.nextInt(all.size()));
            String block = chance.nextBoolean() ? "" : section.blocks().get(0).block();
            SubmissionId part = section.submission();
            dismissing.dismiss(report, new Dismissing.What(part, section.section(), block), "trùng ý", cast.compiler());
        }
    }

    private static Map<String, String> texts(Random chance) {
        Map<String, String> texts = new HashMap<>();
        String section = SECTIONS.get(chance.nextInt(SECTIONS.size()));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= chance.nextInt(3); i++) {
            text.append("- Việc số ")
                    .append(chance.nextInt(40))
                    .append(" của thôn ")
                    .append(i)
                    .append(".\n");
        }
        texts.put(section, text.toString());
        return texts;
    }

    private static SectionTexts without(SectionTexts texts, Random chance) {
        String section = SECTIONS.get(chance.nextInt(SECTIONS.size()));
        List<Block> blocks = new ArrayList<>(texts.of(section).blocks());
        if (!blocks.isEmpty()) {
            blocks.remove(chance.nextInt(blocks.size()));
        }
        return texts.with(section, new Manuscript(blocks));
    }

    private static List<Block> blocks(SectionTexts texts) {
        return texts.byKey().values().stream()
                .flatMap(text -> text.blocks().stream())
                .toList();
    }
}
