package vn.trinhky.pdf;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.TemplateMeasures;
import vn.trinhky.word.Templates;

/**
 * A report of the usual size to PDF, and its first page to a picture.
 *
 * <p>Sample time, so that median and 99th percentile are reported and not only a mean.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class PdfWriterBenchmark {

    private final PdfWriter writer = new PdfWriter();
    private final PageImages images = new PageImages();
    private final TemplateMeasures measures = new Templates().measures(LayoutProfile.PARTY_HD36_2018);
    private final OfficialDocument report = SampleReport.document();
    private final byte[] pdf = writer.write(report, measures);

    @Benchmark
    public byte[] reportToPdf() {
        return writer.write(report, measures);
    }

    @Benchmark
    public byte[] firstPageToPicture() {
        return images.png(pdf, 1, 100);
    }
}
