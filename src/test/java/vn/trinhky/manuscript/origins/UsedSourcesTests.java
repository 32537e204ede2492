package vn.trinhky.manuscript.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Seeds;
import vn.trinhky.manuscript.json.SectionTextsColumn;

@Tag("compiling")
class UsedSourcesTests {

    @Test
    void readsFromTheStoredTextWhatTheTextItselfSays() {
        Seeds.upTo(300).forEach(seed -> {
            Manuscript text = RandomManuscript.ofEverything(seed).next();
            SectionTexts texts = new SectionTexts(Map.of("I.1", text, "II", Manuscript.empty()));
            UsedSources said = UsedSources.in(texts);
            UsedSources read =
                    UsedSources.inJson(Objects.requireNonNull(new SectionTextsColumn().convertToDatabaseColumn(texts)));
            for (Block block : text.blocks()) {
                for (Origin.Source source : sources(block)) {
                    BlockId there = new BlockId(source.block());
                    assertThat(read.of(source.subject(), there))
                            .as("seed %s", seed)
                            .isNotEmpty()
                            .isEqualTo(said.of(source.subject(), there));
                }
            }
        });
    }

    @Test
    void readsTheOriginOfTextsThatWereStoredBeforeThereWereSeveral() {
        UsedSources used = UsedSources.inJson("""
                {"I.1": {"type": "doc", "content": [{"type": "paragraph", "attrs": {"origin": {"unit": "u",
                "author": "A", "version": 1, "submission": "s"}, "id": "00000000000000aa"}, "content": [{"type": "footnote",
                "attrs": {"id": "00000000000000bb"}, "content": []}]}]}}""");
        assertThat(used.of("s", new BlockId("00000000000000aa")))
                .extracting(UsedSources.Place::section)
                .containsExactly("I.1");
    }

    private static List<Origin.Source> sources(Block block) {
        Origin origin = block.origin();
        return origin == null ? List.of() : origin.sources();
    }
}
