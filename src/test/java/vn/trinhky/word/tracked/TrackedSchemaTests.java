package vn.trinhky.word.tracked;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.word.SchemaTests;

/** Every part of a file with tracked changes and comments against the transitional schemas of ISO/IEC 29500. */
@Tag("compiling")
class TrackedSchemaTests {

    @Test
    void isValidInEveryPart() {
        for (long seed = 1; seed <= 40; seed++) {
            RandomPair pair = RandomPair.of(seed);
            List<WordComment> comments = pair.after().blocks().stream()
                    .map((Block block) -> RandomPair.comment(block, 0, 3, ""))
                    .toList();
            SchemaTests.assertValid(pair.file(comments));
        }
    }
}
