package vn.trinhky.word.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.RandomFigure;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.Templates;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.WordDrafts;
import vn.trinhky.word.file.TableGrid;

/** LibreOffice opens what we write and saves it again; what comes back is the same text with the same identities. */
@Tag("writing")
@Tag("libreoffice")
class SecondOpinionTests {

    private static final DraftMark MARK = new DraftMark("submission:1b2c", "0f".repeat(32));
    private static final int CASES = 40;

    @TempDir
    Path folder;

    @Test
    void keepsTextAndIdentitiesThroughLibreOffice() throws IOException, InterruptedException {
        WordDrafts drafts = new WordDrafts(new Templates());
        List<Manuscript> texts = texts();
        List<Path> files = new ArrayList<>();
        for (int seed = 1; seed <= CASES; seed++) {
            files.add(folder.resolve(seed + ".docx"));
            Files.write(
                    files.get(files.size() - 1),
                    drafts.write(
                            RandomFigure.spoken(texts.get(seed - 1), seed),
                            MARK,
                            LayoutProfile.PARTY_HD36_2018,
                            "Bản làm việc"));
        }

        Path saved = LibreOffice.save(files, folder);

        for (int seed = 1; seed <= CASES; seed++) {
            WordReading reading = vn.trinhky.word.reading.Files.read(Files.readAllBytes(saved.resolve(seed + ".docx")))
                    .recognised(texts.get(seed - 1));
            List<Block> blocks = texts.get(seed - 1).blocks();
            assertThat(reading.accepted().blocks()).as("text %d", seed).hasSameSizeAs(blocks);
            for (int i = 0; i < blocks.size(); i++) {
                assertThat(reading.accepted().blocks().get(i))
                        .as("text %d, block %d", seed, i)
                        .isEqualTo(blocks.get(i));
            }
            assertThat(reading.mark()).contains(MARK);
        }
    }

    /** Figures come back from everywhere, tables in footnotes included. */
    @Test
    @Tag("figures")
    void keepsEveryFigureThroughLibreOffice() throws IOException, InterruptedException {
        WordDrafts drafts = new WordDrafts(new Templates());
        List<Path> files = new ArrayList<>();
        List<List<FigureToken>> figures = new ArrayList<>();
        for (long seed = 1; seed <= CASES; seed++) {
            Manuscript text = RandomManuscript.ofEverything(seed).next();
            figures.add(FigureTokens.in(text));
            files.add(folder.resolve(seed + ".docx"));
            byte[] file =
                    drafts.write(RandomFigure.spoken(text, seed), MARK, LayoutProfile.PARTY_HD36_2018, "Bản làm việc");
            Files.write(files.get(files.size() - 1), file);
        }

        Path saved = LibreOffice.save(files, folder);

        for (int seed = 1; seed <= CASES; seed++) {
            WordReading reading = vn.trinhky.word.reading.Files.read(Files.readAllBytes(saved.resolve(seed + ".docx")));
            assertThat(FigureTokens.in(reading.accepted())).as("text %d", seed).isEqualTo(figures.get(seed - 1));
        }
    }

    /**
     * LibreOffice keeps tables in footnotes, but not the identities inside them; of an empty line that ends the text or
     * a footnote not its bookmark; and not always a column in which no cell begins.
     */
    private static List<Manuscript> texts() {
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(seed -> RandomManuscript.ofEverything(seed).next())
                .filter(text -> text.footnotes().stream()
                        .flatMap(note -> note.body().stream())
                        .noneMatch(Table.class::isInstance))
                .filter(text -> !endsWithEmptyLine(text.blocks())
                        && text.footnotes().stream().noneMatch(note -> endsWithEmptyLine(note.body())))
                .filter(text -> text.blocks().stream().noneMatch(SecondOpinionTests::hasIdleColumn))
                .limit(CASES)
                .toList();
    }

    private static boolean hasIdleColumn(Block block) {
        if (!(block instanceof Table table)) {
            return false;
        }
        TableGrid grid = TableGrid.of(table);
        return grid.columns()
                != grid.rows().stream()
                        .flatMap(List::stream)
                        .map(TableGrid.Place::column)
                        .distinct()
                        .count();
    }

    private static boolean endsWithEmptyLine(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof TextBlock last
                && last.content().isEmpty();
    }
}
