package vn.trinhky.word.tracked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.reading.WordReader;
import vn.trinhky.word.reading.WordReading;

/** Accepting everything gives the text after, rejecting everything the text before, to the letter. */
@Tag("compiling")
class TrackedProofTests {

    private static final int CASES = 1_500;

    @Test
    void holdsBothTextsToTheLetter() {
        for (long seed = 1; seed <= CASES; seed++) {
            RandomPair pair = RandomPair.of(seed);
            WordReading reading = read(pair.file());

            assertThat(reading.accepted()).as("accepted, seed %d", seed).isEqualTo(plain(pair.after()));
            assertThat(reading.original()).as("rejected, seed %d", seed).isEqualTo(plain(pair.before()));
            assertThat(reading.notCarried()).as("not carried, seed %d", seed).isEmpty();
        }
    }

    static WordReading read(byte[] file) {
        return WordReader.read(WordPackage.open(new ByteArrayInputStream(file)));
    }

    /** Files carry neither origins nor what figures said. */
    static Manuscript plain(Manuscript text) {
        return FigureTokens.changed(AsInFile.of(text), token -> new FigureToken(token.asks(), null, token.styles()));
    }
}
