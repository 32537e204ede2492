package vn.trinhky.word;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.manuscript.RandomFigure;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.WordDrafts;

/** Every part of a working file against the transitional schemas of ISO/IEC 29500. */
@Tag("writing")
class DraftSchemaTests {

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void isValidInEveryPart(LayoutProfile profile) {
        WordDrafts drafts = new WordDrafts(new Templates());
        for (long seed = 1; seed <= 20; seed++) {
            SchemaTests.assertValid(drafts.write(
                    RandomFigure.spoken(RandomManuscript.ofEverything(seed).next(), seed),
                    new DraftMark("submission:1", "0f"),
                    profile,
                    "Bản làm việc: Báo cáo quý II & quý III"));
        }
    }
}
