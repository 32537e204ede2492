package vn.trinhky.word;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.manuscript.view.RedlineHtml;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.DraftSheet.Purpose;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.reading.WordReader;
import vn.trinhky.word.reading.WordReading;
import vn.trinhky.word.tracked.Hand;
import vn.trinhky.word.tracked.Hands;
import vn.trinhky.word.tracked.TrackedText;
import vn.trinhky.word.tracked.WordRedlines;

/**
 * Two versions of a report as a page, as a Word file with tracked changes, and such a file read again in both states. Every
 * fourth block was reworded, every ninth is new, every eleventh is gone.
 *
 * <p>Sample time, so that median and 99th percentile are reported; run with the GC profiler for the memory that one takes.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class WordRedlineBenchmark {

    private static final Hand HAND = new Hand("Y Bông", LocalDateTime.of(2024, 6, 20, 9, 5));

    private final WordRedlines redlines = new WordRedlines(new Templates());

    /** How often the report of seven footnotes is repeated. */
    @Param({"1", "100"})
    private int reports;

    private Manuscript before = Manuscript.empty();
    private Manuscript after = Manuscript.empty();
    private byte[] file = {};

    @Setup
    public void write() {
        List<Block> old = new ArrayList<>();
        List<Block> now = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            ReportOfSeven.body().blocks().forEach(block -> old.add(again((TextBlock) block)));
        }
        for (int i = 0; i < old.size(); i++) {
            TextBlock block = (TextBlock) old.get(i);
            if (i % 11 != 10) {
                now.add(i % 4 == 3 ? reworded(block) : block);
            }
            if (i % 9 == 8) {
                now.add(again(block));
            }
        }
        before = new Manuscript(old);
        after = new Manuscript(now);
        file = wordFile();
    }

    private static Block reworded(TextBlock block) {
        List<Inline> content = new ArrayList<>(block.content());
        content.add(Text.plain(" Trong đó có 12 mô hình mới của quý này."));
        return block.saying(content);
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
    public String page() {
        return RedlineHtml.write(Redline.of(before, after), (sign, count) -> sign.name());
    }

    @Benchmark
    public byte[] wordFile() {
        return redlines.write(new TrackedText(
                before,
                after,
                Hands.all(HAND),
                List.of(),
                new DraftMark("review:1b2c", "0f".repeat(32)),
                LayoutProfile.PARTY_HD36_2018,
                "Bản so sánh",
                Purpose.COMPARING));
    }

    @Benchmark
    public WordReading wordFileRead() {
        return WordReader.read(WordPackage.open(new ByteArrayInputStream(file)));
    }
}
