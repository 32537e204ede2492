package vn.trinhky.word.tracked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.word.file.WordFile;

/**
 * LibreOffice accepts and rejects all changes of our files: what it saves then says, line by line, what a file of only the
 * text after, or only the text before, says. Body, cells and footnotes are read as plain XML, by nothing of ours.
 */
@Tag("compiling")
@Tag("libreoffice")
class SecondOpinionOnChangesTests {

    private static final int CASES = 40;

    private static final Pattern SEPARATOR =
            Pattern.compile("<w:footnote [^>]*w:type=\"[a-zA-Z]*eparator\".*?</w:footnote>", Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|(<w:footnoteReference )");

    @TempDir
    Path folder;

    @Test
    void givesBothTextsWordForWord() throws IOException, InterruptedException {
        for (long seed = 1; seed <= CASES; seed++) {
            Files.write(folder.resolve(seed + ".docx"), RandomPair.of(seed).file());
        }

        LibreOfficeSettles.all(folder);

        for (long seed = 1; seed <= CASES; seed++) {
            RandomPair pair = RandomPair.of(seed);
            assertSays(LibreOfficeSettles.ACCEPTED, seed, pair.after());
            assertSays(LibreOfficeSettles.REJECTED, seed, pair.before());
        }
    }

    private void assertSays(String side, long seed, Manuscript text) throws IOException {
        WordFile settled = WordFile.read(Files.readAllBytes(folder.resolve(side).resolve(seed + ".docx")));
        WordFile alone = WordFile.read(new RandomPair(seed, text, text).file());
        for (String part : List.of("word/document.xml", "word/footnotes.xml")) {
            assertThat(lines(settled, part))
                    .as("%s of %d, %s", part, seed, side)
                    .isEqualTo(lines(alone, part));
        }
    }

    /** LibreOffice leaves out a part without notes, and marks cells of changed rows with a sign of no width. */
    private static List<String> lines(WordFile file, String part) {
        if (!file.parts().containsKey(part)) {
            return List.of();
        }
        String xml = SEPARATOR
                .matcher(new String(file.part(part), StandardCharsets.UTF_8))
                .replaceAll("");
        List<String> lines = new ArrayList<>();
        for (String paragraph : xml.split("</w:p>")) {
            StringBuilder line = new StringBuilder();
            Matcher words = WORDS.matcher(paragraph);
            while (words.find()) {
                line.append(words.group(1) == null ? "*" : words.group(1));
            }
            String said = line.toString()
                    .replace("\u200d", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!said.isEmpty()) {
                lines.add(said);
            }
        }
        return lines;
    }
}
