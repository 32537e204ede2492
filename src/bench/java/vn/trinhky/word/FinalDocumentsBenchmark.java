package vn.trinhky.word;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.trinhky.word.file.WordFile;

/**
 * A report of eight pages to .docx, next to what no writer can go below: deflating its finished XML.
 *
 * <p>Sample time, so that median and 99th percentile are reported and not only a mean.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class FinalDocumentsBenchmark {

    private final FinalDocuments documents = new FinalDocuments(new Templates());
    private final OfficialDocument report = ReportOfSeven.party();
    private List<byte[]> finishedXml = List.of();

    /** Takes the XML of the two parts that hold the text out of a finished report. */
    @Setup
    public void finish() {
        WordFile file = WordFile.read(documents.write(report));
        finishedXml = List.of(file.part("word/document.xml"), file.part("word/footnotes.xml"));
    }

    @Benchmark
    public byte[] reportToWord() {
        return documents.write(report);
    }

    @Benchmark
    public int limitDeflatingOnly() {
        byte[] room = new byte[65_536];
        int size = 0;
        for (byte[] xml : finishedXml) {
            Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            deflater.setInput(xml);
            deflater.finish();
            size += deflater.deflate(room);
            deflater.end();
        }
        return size;
    }
}
