package vn.trinhky.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.WordDrafts;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.reading.WordReader;
import vn.trinhky.word.reading.WordReading;

/**
 * A text to a Word file to work in, and such a file to a text, with the guard before it and without.
 *
 * <p>Sample time, so that median and 99th percentile are reported. The memory stands for that of a small server.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class WordDraftsBenchmark {

    private static final DraftMark MARK = new DraftMark("submission:1b2c", "0f".repeat(32));

    private final WordDrafts drafts = new WordDrafts(new Templates());

    /** How often the report of seven footnotes is repeated. */
    @Param({"1", "100"})
    private int reports;

    private Manuscript text = Manuscript.empty();
    private byte[] file = {};
    private @Nullable WordPackage opened;

    @Setup
    public void write() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            ReportOfSeven.body().blocks().forEach(block -> blocks.add(again((TextBlock) block)));
        }
        text = new Manuscript(blocks);
        file = textToWord();
        opened = WordPackage.open(new ByteArrayInputStream(file));
    }

    private static Block again(TextBlock block) {
        List<Inline> content = block.content().stream()
                .map(inline -> inline instanceof Footnote note ? again(note) : inline)
                .toList();
        return block.saying(content).as(BlockId.fresh(), null);
    }

    private static Inline again(Footnote note) {
        return new Footnote(
                BlockId.fresh(),
                note.body().stream()
                        .map(block -> block.as(BlockId.fresh(), null))
                        .toList());
    }

    @Benchmark
    public byte[] textToWord() {
        return drafts.write(text, MARK, LayoutProfile.PARTY_HD36_2018, "Bản làm việc");
    }

    @Benchmark
    public WordReading wordToText() {
        return WordReader.read(Objects.requireNonNull(opened));
    }

    @Benchmark
    public WordReading uploadToText() {
        return WordReader.read(WordPackage.open(new ByteArrayInputStream(file)));
    }
}
