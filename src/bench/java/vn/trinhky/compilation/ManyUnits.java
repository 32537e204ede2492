package vn.trinhky.compilation;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.access.DemoSignIns;

/**
 * Compiling for many units over HTTP, on the embedded database with durable settings: the compilation desk, what a first
 * draft would write, writing it, the coverage map. Times go from the request to the last byte of the answer; memory is
 * what the server's threads allocated for it.
 *
 * <p>{@code -Dunits=130,3321} says for how many units, {@code -Druns=100} how often each is measured ({@code prepare} a tenth
 * of that), {@code -Dfolder=…} keeps the generated data for the next time.
 */
public final class ManyUnits {

    private static final String UNITS = System.getProperty("units", "130,3321");
    private static final int RUNS = Integer.getInteger("runs", 100);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Caller compiler;
    private final ManyUnitsRound round;
    private final ReportId report;
    private final String text;

    private ManyUnits(ConfigurableApplicationContext application, Caller compiler, int units) {
        long start = System.nanoTime();
        this.compiler = compiler;
        this.round = new ManyUnitsRound(application, units);
        this.report = round.open();
        this.text = "/reports/" + report.value() + "/text";
        System.out.printf(
                "%d units x %d sections stand after %d s%n",
                units, ManyUnitsRound.SECTIONS, (System.nanoTime() - start) / 1_000_000_000);
    }

    public static void main(String[] arguments) throws Exception {
        String folder = System.getProperty("folder");
        Path data = folder == null ? Files.createTempDirectory("many-units") : Path.of(folder);
        try (ConfigurableApplicationContext application = SpringApplication.run(
                TrinhKyApplication.class,
                "--server.port=0",
                "--trinhky.demo=true",
                "--trinhky.data-folder=" + data,
                "--logging.level.root=warn")) {
            int port =
                    ((WebServerApplicationContext) application).getWebServer().getPort();
            Caller compiler = new Caller(URI.create("http://127.0.0.1:" + port));
            compiler.signIn("huong", application.getBean(DemoSignIns.class).password());
            for (String units : UNITS.split(",")) {
                new ManyUnits(application, compiler, Integer.parseInt(units.strip())).measureAll();
            }
        }
        System.exit(0);
    }

    private void measureAll() {
        round.empty(report);
        int seldom = Math.max(3, RUNS / 10);
        String token = Caller.token(compiler.open("/"));
        measure("desk, report empty", RUNS, () -> {}, () -> compiler.open(text + "?section=S3"));
        measure("coverage map, report empty", RUNS, () -> {}, () -> compiler.open(text + "/coverage"));
        measure("first draft, shown", RUNS, () -> {}, () -> compiler.open(text + "/first-draft"));
        String all = IntStream.rangeClosed(1, ManyUnitsRound.SECTIONS)
                .mapToObj(section -> "section=S" + section)
                .collect(Collectors.joining("&"));
        measure(
                "first draft, written",
                seldom,
                () -> round.empty(report),
                () -> compiler.post(text + "/first-draft", all, token));
        measure("first draft, nothing new", seldom, () -> {}, () -> compiler.post(text + "/first-draft", all, token));
        measure("desk, report full", seldom, () -> {}, () -> compiler.open(text + "?section=S3"));
        measure("coverage map, report full", RUNS, () -> {}, () -> compiler.open(text + "/coverage"));
        measure("coverage, open only", RUNS, () -> {}, () -> compiler.open(text + "/coverage?open=true&name=xa"));
        measure("where the words came from", seldom, () -> {}, () -> compiler.open(text + "/coverage/provenance"));
    }

    private static void measure(String what, int runs, Runnable before, Runnable work) {
        long first = once(before, work);
        for (int i = 0; i < Math.min(runs / 5, 20); i++) {
            once(before, work);
        }
        long[] times = new long[runs];
        long allocated = 0;
        for (int i = 0; i < runs; i++) {
            before.run();
            long bytes = allocatedByServer();
            long start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
            allocated += allocatedByServer() - bytes;
        }
        Arrays.sort(times);
        System.out.printf(
                "  %-28s first %8.1f  median %8.1f  p99 %8.1f  max %8.1f ms, %8.1f MB allocated%n",
                what,
                first / 1e6,
                times[runs / 2] / 1e6,
                times[(int) Math.ceil(runs * 0.99) - 1] / 1e6,
                times[runs - 1] / 1e6,
                allocated / 1e6 / runs);
    }

    private static long once(Runnable before, Runnable work) {
        before.run();
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long allocatedByServer() {
        long[] ids = THREADS.getAllThreadIds();
        var threads = THREADS.getThreadInfo(ids);
        long sum = 0;
        for (int i = 0; i < ids.length; i++) {
            if (threads[i] != null && threads[i].getThreadName().startsWith("http-nio")) {
                sum += Math.max(0, THREADS.getThreadAllocatedBytes(ids[i]));
            }
        }
        return sum;
    }
}
