package vn.trinhky.manuscript.proposed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.RandomEdit;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Seeds;
import vn.trinhky.manuscript.change.DistinctIds;
import vn.trinhky.manuscript.redline.Redline;

@Tag("compiling")
class DifferencesTests {

    @Test
    void makeTheTextAfterOfTheTextBefore() {
        Seeds.upTo(1_500).forEach(seed -> {
            Manuscript before = RandomManuscript.ofEverything(seed).next();
            Manuscript after = new Manuscript(
                    DistinctIds.in(new RandomEdit(seed + 1).of(before).blocks()));
            Manuscript text = before;
            for (Proposal proposal : Proposals.between(before, after)) {
                Outcome outcome = Proposals.applied(text, proposal);
                assertThat(outcome).as("seed %d", seed).isInstanceOf(Outcome.Fits.class);
                text = ((Outcome.Fits) outcome).text();
            }
            assertThat(text.blocks())
                    .as("seed %d", seed)
                    .extracting("id")
                    .isEqualTo(after.blocks().stream().map(block -> block.id()).toList());
            assertThat(Redline.of(text, after).isUnchanged())
                    .as("seed %d", seed)
                    .isTrue();
        });
    }

    @Test
    void areNoneBetweenEqualTexts() {
        Manuscript text = new RandomManuscript(3).next();
        assertThat(Proposals.between(text, text)).isEmpty();
    }
}
