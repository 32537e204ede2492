package vn.trinhky.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.issuing.Sealing;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.signing.Confirmation;
import vn.trinhky.signing.FinalFiles;
import vn.trinhky.signing.FinalSignature;
import vn.trinhky.signing.Signing;

/**
 * What the signatory and the clerk wait for, one after the other, on the embedded database with durable settings and with
 * keys in files: from "sign" to the shown PDF, from "confirm" to the signed file, from "seal" to the issued one. The word
 * is given with the password, whose check is slow on purpose and is counted.
 *
 * <p>{@code -Druns=100} says how many reports are measured of each kind, after a fifth of that to warm up.
 */
public final class SigningTimes {

    private static final int RUNS = Integer.getInteger("runs", 100);

    private final RoundInHand rounds;
    private final Cast cast;
    private final FinalFiles files;
    private final FinalSignature signature;
    private final Signing signing;
    private final Sealing sealing;
    private final Compilation compilation;
    private final ReportWriting writing;
    private int period;

    private SigningTimes(ConfigurableApplicationContext office) {
        this.rounds = office.getBean(RoundInHand.class);
        this.cast = office.getBean(Cast.class);
        this.files = office.getBean(FinalFiles.class);
        this.signature = office.getBean(FinalSignature.class);
        this.signing = office.getBean(Signing.class);
        this.sealing = office.getBean(Sealing.class);
        this.compilation = office.getBean(Compilation.class);
        this.writing = office.getBean(ReportWriting.class);
    }

    /** Who presses the buttons. Without a configuration's annotation no scan of a test finds it. */
    @Import({Cast.class, RoundInHand.class})
    static class People {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("signing-times");
        SpringApplication application = new SpringApplication(TrinhKyApplication.class, People.class);
        try (ConfigurableApplicationContext office = application.run(
                "--server.port=0",
                "--trinhky.demo=true",
                "--trinhky.data-folder=" + data,
                "--logging.level.root=warn")) {
            SigningTimes times = new SigningTimes(office);
            times.measure("report of the demo", null);
            ReportInWords real = ReportInWords.real();
            times.measure(real.equals(ReportInWords.own()) ? "report of the usual size" : "reference report", real);
        }
        System.exit(0);
    }

    private void measure(String kind, ReportInWords text) {
        for (int run = 0; run < Math.max(1, RUNS / 5); run++) {
            once(text, new long[3]);
        }
        long[][] all = new long[3][RUNS];
        for (int run = 0; run < RUNS; run++) {
            long[] times = new long[3];
            once(text, times);
            for (int step = 0; step < 3; step++) {
                all[step][run] = times[step];
            }
        }
        System.out.println(kind + ":");
        print("\"sign\" to the shown PDF", all[0]);
        print("\"confirm\" to the signed file", all[1]);
        print("\"seal\" to the sealed file", all[2]);
    }

    private void once(ReportInWords text, long[] times) {
        ReportId report = prepared(text);
        long start = System.nanoTime();
        files.prepare(report, cast.signatory());
        times[0] = System.nanoTime() - start;
        var shown = Objects.requireNonNull(signing.folder(report).orElseThrow().pdf());
        Confirmation word = Confirmation.of(shown, cast.password());
        start = System.nanoTime();
        signature.confirm(report, word, cast.signatory());
        times[1] = System.nanoTime() - start;
        start = System.nanoTime();
        sealing.sealAndIssue(signing.signed(report), cast.clerk());
        times[2] = System.nanoTime() - start;
    }

    private ReportId prepared(ReportInWords text) {
        ReportingPeriod next = new ReportingPeriod(2100 + period / 4, period % 4 + 1);
        period++;
        if (text == null) {
            return rounds.cleared(next);
        }
        ReportId report = rounds.collected(next);
        int version = compilation.report(report).version();
        writing.writeWhole(report, text.text(), version, cast.compiler());
        compilation.sendToReview(report, cast.compiler());
        rounds.clear(report);
        return report;
    }

    private static void print(String what, long[] times) {
        Arrays.sort(times);
        System.out.printf(
                "  %-30s median %7.1f  p99 %7.1f  max %7.1f ms%n",
                what,
                times[times.length / 2] / 1e6,
                times[(int) Math.ceil(times.length * 0.99) - 1] / 1e6,
                times[times.length - 1] / 1e6);
    }
}
