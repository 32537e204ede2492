package vn.trinhky.word.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.RandomFigure;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.Templates;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.WordDrafts;

/** What we write we read again: words, typefaces, structure, footnotes and identities. */
@Tag("writing")
class RoundTripTests {

    private static final WordDrafts DRAFTS = new WordDrafts(new Templates());
    private static final DraftMark MARK = new DraftMark("submission:1b2c", "0f".repeat(32));
    private static final int CASES = 2000;

    @Test
    void readsWhatWasWritten() {
        for (long seed = 1; seed <= CASES; seed++) {
            Manuscript text = RandomManuscript.ofEverything(seed).next();
            Manuscript spoken = RandomFigure.spoken(text, seed);
            WordReading reading = Files.read(written(spoken, seed)).recognised(text);

            assertThat(reading.accepted()).as("seed %d", seed).isEqualTo(text);
            assertThat(reading.original()).as("seed %d", seed).isEqualTo(text);
            assertThat(reading.notCarried()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void takesNoOriginFromTheFile() {
        Manuscript text = new RandomManuscript(7).next();

        assertThat(Files.read(written(text, 7)).accepted().blocks())
                .isNotEmpty()
                .allMatch(block -> block.origin() == null);
    }

    @Test
    void recognisesWhatTheFileIs() {
        byte[] file = written(Manuscript.empty(), 1);

        assertThat(Files.read(file).mark()).isEqualTo(Optional.of(MARK));
    }

    private static byte[] written(Manuscript text, long seed) {
        LayoutProfile[] profiles = LayoutProfile.values();
        return DRAFTS.write(text, MARK, profiles[(int) (seed % profiles.length)], "Bản làm việc");
    }
}
