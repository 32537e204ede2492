package vn.trinhky.pdf.libreoffice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.trinhky.pdf.PdfWriter;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.ReferenceReportTests;
import vn.trinhky.word.TemplateMeasures;
import vn.trinhky.word.Templates;

/**
 * The reference report to PDF: by the product's own press, and by a LibreOffice that is kept alive, side by side. Needs the
 * reference report beside the project, and LibreOffice.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 6)
@Measurement(iterations = 5, time = 6)
@SuppressWarnings("NullAway.Init") // laid out before the first round
public class PressBenchmark {

    private static final LayoutProfile PROFILE = LayoutProfile.PARTY_HD36_2018;

    private final PdfWriter own = new PdfWriter();
    private final Templates templates = new Templates();
    private final TemplateMeasures measures = templates.measures(PROFILE);
    private OfficialDocument report;
    private byte[] word;
    private LibreOffice office;

    @Setup
    public void lay() throws IOException, NotReachable {
        report = ReferenceReportTests.report(PROFILE, ReferenceReportTests.body());
        word = new FinalDocuments(templates).write(report);
        Path folder = Files.createTempDirectory("press-benchmark");
        office = new LibreOffice(new LibreOfficePlace("", ""), folder);
        office.getReady();
    }

    @TearDown
    public void tidy() throws IOException {
        office.destroy();
    }

    @Benchmark
    public byte[] ownPress() {
        return own.write(report, measures);
    }

    @Benchmark
    public byte[] libreOffice() throws NotReachable {
        return office.print(word);
    }
}
