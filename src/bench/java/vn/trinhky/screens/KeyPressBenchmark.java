package vn.trinhky.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.json.ManuscriptJson;

/**
 * From a key press to the paint that shows it, in the middle of a text as long as the reference report and of one a
 * hundred times longer (3,400 blocks, 1.5 million characters, 700 footnotes), in a real browser.
 *
 * <p>The figures that count are the browser's own, printed at the end as median and 99th percentile; JMH's score is the
 * way to the browser and back as well.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 30)
@Measurement(iterations = 300)
public class KeyPressBenchmark {

    private static final String WORDS =
            "Cuộc vận động đồng bào các dân tộc thay đổi nếp nghĩ, cách làm được triển khai đồng bộ tại các xã; ";

    @Param({"1", "100"})
    private int times;

    private final OnEditor officer = new OnEditor();
    private int pressed;

    @Setup
    public void open() {
        officer.comes();
        officer.opens(1366, 768);
        String text = ManuscriptJson.write(report(times));
        officer.asks("text => editor.load(JSON.parse(text))", text);
        officer.asks("editor.focusBlock(editor.value.content[Math.floor(editor.value.content.length / 2)].attrs.id)");
        officer.asks("""
                window.paints = [];
                addEventListener('keydown', ({timeStamp}) => requestAnimationFrame(() => {
                  const painted = new MessageChannel();
                  painted.port1.onmessage = () => window.paints.push(performance.now() - timeStamp);
                  painted.port2.postMessage(null);
                }), true)""");
    }

    @Benchmark
    public void press() {
        officer.presses("a");
        pressed++;
        officer.page().waitForFunction("count => paints.length === count", pressed);
    }

    @TearDown
    public void tell() {
        officer.asks("window.paints = paints.slice(30).sort((a, b) => a - b)");
        System.out.printf(
                "%nkey press to paint, %d times the reference: median %.1f ms, p99 %.1f ms, n %s%n",
                times,
                ((Number) officer.asks("paints[Math.floor(paints.length / 2)]")).doubleValue(),
                ((Number) officer.asks("paints[Math.floor(paints.length * 0.99)]")).doubleValue(),
                officer.asks("paints.length"));
        officer.goes();
    }

    private static Manuscript report(int times) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 34 * times).forEach(i -> blocks.add(block(i % 34)));
        return new Manuscript(blocks);
    }

    private static Block block(int place) {
        if (place % 12 == 0) {
            return new Heading(BlockId.fresh(), 3, List.of(Text.plain("Công tác tuyên truyền, vận động")), null);
        }
        List<Inline> words = new ArrayList<>(List.of(Text.plain(WORDS.repeat(5))));
        if (place % 5 == 1) {
            Paragraph body = new Paragraph(BlockId.fresh(), List.of(Text.plain(WORDS)), null);
            words.add(new Footnote(BlockId.fresh(), List.of(body)));
        }
        return place % 2 == 0
                ? new Paragraph(BlockId.fresh(), words, null)
                : new Item(BlockId.fresh(), Item.Mark.DASH, words, null);
    }
}
