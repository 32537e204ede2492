package vn.trinhky.manuscript.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.json.ManuscriptJson;

class PlainTextRoundTripTests {

    @Test
    void readsWhatItWrote() {
        for (long seed = 0; seed < 3_000; seed++) {
            Manuscript manuscript = new RandomManuscript(seed).next();
            String text = PlainTextWriter.write(manuscript);
            Reading reading = PlainTextReader.read(text);
            assertThat(withoutIdentity(reading.manuscript()))
                    .as("seed %d, written as%n%s", seed, text)
                    .isEqualTo(withoutIdentity(manuscript));
            assertThat(reading.oddities())
                    .as("seed %d, written as%n%s", seed, text)
                    .isEmpty();
        }
    }

    private static String withoutIdentity(Manuscript manuscript) {
        return ManuscriptJson.write(manuscript)
                .replaceAll("\"id\":\"[^\"]*\"", "\"id\":\"\"")
                .replaceAll("\"origin\":\\[[^\\]]*]", "\"origin\":null")
                .replace("},{", "},\n{");
    }
}
