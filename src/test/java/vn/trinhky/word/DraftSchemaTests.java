package vn.trinhky.word;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.WordDrafts;

/** Every part of a working file against the transitional schemas of ISO/IEC 29500. */
@Tag("writing")
class DraftSchemaTests {

    @Test
    void isValidInEveryPart() {
        WordDrafts drafts = new WordDrafts(new Templates());
        for (long seed = 1; seed <= 40; seed++) {
            SchemaTests.assertValid(drafts.write(
                    RandomManuscript.ofEverything(seed).next(),
                    new DraftMark("submission:1", "0f"),
                    seed % 2 == 0 ? LayoutProfile.PARTY_HD36_2018 : LayoutProfile.STATE_ND30_2020,
                    "Bản làm việc: Báo cáo quý II & quý III"));
        }
    }
}
