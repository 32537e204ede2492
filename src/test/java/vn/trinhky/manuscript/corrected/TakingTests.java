package vn.trinhky.manuscript.corrected;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Origin.Source;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.corrected.Taking.Words;

@Tag("compiling")
class TakingTests {

    private static final String PART = "part";

    @Test
    void anUntouchedParagraphFollowsAndSaysFromWhichVersion() {
        SectionTexts report = report(quoting("a", "Tổ chức 14 buổi.", 1));

        SectionTexts after = plain(report, part("a=Tổ chức 14 buổi."), part("a=Tổ chức 16 buổi."));

        assertThat(words(after)).containsExactly("Tổ chức 16 buổi.");
        assertThat(sources(after)).containsExactly("a v2");
        assertThat(plain(after, part("a=Tổ chức 14 buổi."), part("a=Tổ chức 16 buổi.")))
                .isEqualTo(after);
    }

    @Test
    void whatTheCompilerWroteElsewhereInTheParagraphStays() {
        SectionTexts report = report(quoting("a", "Ban chỉ đạo xã tổ chức 14 buổi tuyên truyền tại thôn.", 1));

        SectionTexts after = plain(
                report,
                part("a=Xã tổ chức 14 buổi tuyên truyền tại thôn."),
                part("a=Xã tổ chức 14 buổi tuyên truyền tại thôn, 900 lượt người."));

        assertThat(words(after))
                .containsExactly("Ban chỉ đạo xã tổ chức 14 buổi tuyên truyền tại thôn, 900 lượt người.");
    }

    @Test
    void wordsThatBothChangedAreLeftToTheCompiler() {
        SectionTexts report = report(quoting("a", "Tổ chức mười bốn buổi.", 1));
        QuotedText part = quoted(part("a=Tổ chức 14 buổi."), part("a=Tổ chức 16 buổi."));

        assertThat(Taking.allPlain(report, part, Set.of())).isEqualTo(report);
        Correction conflict = Corrections.of(report, part).get(0);
        assertThat(conflict.isPlain()).isFalse();
        assertThat(Taking.one(report, part, conflict, Words.BOTH)).isEqualTo(report);
        SectionTexts theirs = Taking.one(report, part, conflict, Words.THEIRS);
        assertThat(words(theirs)).containsExactly("Tổ chức 16 buổi.");
        assertThat(Corrections.of(theirs, part)).isEmpty();
    }

    @Test
    void aJoinedParagraphFollowsInItsOwnWordsAndIsNeverOverwritten() {
        Block joined = new Paragraph(
                new BlockId("a"),
                List.of(Text.plain("Xã A tổ chức 14 buổi tuyên truyền. Xã B tổ chức 9 buổi.")),
                new Origin(List.of(source("a", 1), Source.part("u2", "other", 1, "", new BlockId("b")))));

        SectionTexts after = plain(
                report(joined),
                part("a=Xã A tổ chức 14 buổi tuyên truyền."),
                part("a=Xã A tổ chức 16 buổi tuyên truyền."));

        assertThat(words(after)).containsExactly("Xã A tổ chức 16 buổi tuyên truyền. Xã B tổ chức 9 buổi.");
        assertThat(sources(after)).containsExactly("a v2", "b v1");
        QuotedText rewritten = quoted(part("a=Xã A tổ chức 14 buổi tuyên truyền."), part("a=Viết lại hoàn toàn khác."));
        Correction conflict = Corrections.of(report(joined), rewritten).get(0);
        assertThat(Taking.one(report(joined), rewritten, conflict, Words.THEIRS))
                .isEqualTo(report(joined));
    }

    @Test
    void whatIsNewStandsBesideItsNeighbourAndWhatIsGoneGoesUnlessItWasEdited() {
        SectionTexts report = report(
                quoting("a", "Một.", 1), own("Của báo cáo."), quoting("b", "Hai, đã sửa.", 1), quoting("c", "Ba.", 1));

        QuotedText part = quoted(part("a=Một.", "b=Hai.", "c=Ba."), part("n=Mới đầu.", "a=Một.", "m=Mới giữa."));
        SectionTexts after = Taking.allPlain(report, part, Set.of());

        assertThat(words(after)).containsExactly("Mới đầu.", "Một.", "Mới giữa.", "Của báo cáo.", "Hai, đã sửa.");
        assertThat(Corrections.of(after, part)).singleElement().isInstanceOf(Correction.Gone.class);
        Correction gone = Corrections.of(after, part).get(0);
        assertThat(words(Taking.one(after, part, gone, Words.BOTH))).doesNotContain("Hai, đã sửa.");
    }

    @Test
    void whatIsLeftAsItIsStaysAndATextThatQuotesNothingFollowsNothing() {
        SectionTexts report = report(quoting("a", "Một.", 1));
        QuotedText part = quoted(part("a=Một."), part("a=Hai.", "n=Mới."));

        assertThat(words(Taking.allPlain(report, part, Set.of("added n")))).containsExactly("Hai.");
        assertThat(Corrections.of(report(own("Một.")), part)).isEmpty();
    }

    private static SectionTexts plain(SectionTexts report, SectionTexts before, SectionTexts after) {
        return Taking.allPlain(report, quoted(before, after), Set.of());
    }

    private static QuotedText quoted(SectionTexts before, SectionTexts after) {
        return new QuotedText(PART, 2, number -> number == 2 ? after : before, block -> source(block.value(), 2));
    }

    private static SectionTexts report(Block... blocks) {
        return new SectionTexts(Map.of("I.2", new Manuscript(List.of(blocks))));
    }

    /** @param blocks each as id=words */
    private static SectionTexts part(String... blocks) {
        return new SectionTexts(Map.of(
                "I.1",
                new Manuscript(Arrays.stream(blocks)
                        .map(block -> block.split("=", 2))
                        .map(block -> (Block) new Paragraph(new BlockId(block[0]), List.of(Text.plain(block[1])), null))
                        .toList())));
    }

    private static Block quoting(String id, String words, int version) {
        return new Paragraph(new BlockId(id), List.of(Text.plain(words)), Origin.of(source(id, version)));
    }

    private static Block own(String words) {
        return new Paragraph(BlockId.fresh(), List.of(Text.plain(words)), null);
    }

    private static Source source(String block, int version) {
        return Source.part("u1", PART, version, "Y Bông", new BlockId(block));
    }

    private static List<String> words(SectionTexts texts) {
        return texts.of("I.2").blocks().stream()
                .map(block -> ((TextBlock) block).words())
                .toList();
    }

    private static List<String> sources(SectionTexts texts) {
        List<String> sources = new ArrayList<>();
        texts.of("I.2").blocks().forEach(block -> {
            if (block.origin() != null) {
                block.origin().sources().forEach(source -> sources.add(source.block() + " v" + source.version()));
            }
        });
        return sources;
    }
}
