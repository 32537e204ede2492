package vn.trinhky.figures;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.figures.speech.FigureAnswers;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.sums.Among;
import vn.trinhky.figures.sums.Breakdown;
import vn.trinhky.figures.sums.Plans;
import vn.trinhky.figures.sums.RoundSums;
import vn.trinhky.figures.sums.Trends;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.Round;

/**
 * The figures of the whole country on the embedded database with durable settings: how long a summary, a drill-down and
 * saving a commune's 200 figures take, from the call in Java to its answer, and by which plans.
 *
 * <p>{@code -Druns=100} says how often each is measured; {@code -Dfolder=…} keeps the generated data for the next time;
 * {@code -Donly=drill-down} measures what has this in its name.
 */
public final class NationalSums {

    private static final int RUNS = Integer.getInteger("runs", 100);
    private static final String ONLY = System.getProperty("only", "");
    private static final int WARM_UP = Math.max(10, RUNS / 5);

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static long usedByWork;

    private final Random chance = new Random(2090);
    private final ConfigurableApplicationContext application;
    private final Round round;
    private final List<UnitId> communes;
    private final Officer officer;
    private final List<Indicator> indicators;

    private NationalSums(ConfigurableApplicationContext application) {
        this.application = application;
        NationalOffice country = new NationalOffice(application);
        long start = System.nanoTime();
        this.round = country.open();
        System.out.printf("the country stands after %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        this.communes = country.communes();
        this.officer = bean(OfficeDirectory.class).officer("huong").orElseThrow();
        this.indicators = bean(Indicators.class).of(round.regime());
    }

    public static void main(String[] arguments) throws Exception {
        String folder = System.getProperty("folder");
        Path data = folder == null ? Files.createTempDirectory("national-sums") : Path.of(folder);
        try (ConfigurableApplicationContext application = SpringApplication.run(
                TrinhKyApplication.class,
                "--server.port=0",
                "--trinhky.demo=true",
                "--trinhky.data-folder=" + data,
                "--logging.level.root=warn")) {
            NationalSums country = new NationalSums(application);
            country.read();
            country.write();
            new Plans(application.getBean(JdbcClient.class), country.round).print();
        }
        System.exit(0);
    }

    private void read() {
        RoundSums sums = bean(RoundSums.class);
        UnitId commune = communes.get(7);
        measure("summary, all, nothing changed", null, () -> sums.of(round, Among.ALL));
        measure("summary, all, after a hand-over", this::handOverOne, () -> sums.of(round, Among.ALL));
        measure("summary, a province", null, () -> sums.of(round, Among.group("T3")));
        measure("summary, a province, after a hand-over", this::handOverOne, () -> sums.of(round, Among.group("T3")));
        measure("summary, a kind", null, () -> sums.of(round, Among.kind(UnitKind.PEOPLES_COMMITTEE)));
        measure(
                "summary, a kind, after a hand-over",
                this::handOverOne,
                () -> sums.of(round, Among.kind(UnitKind.PEOPLES_COMMITTEE)));
        measure("summary, a commune (its form)", null, () -> sums.of(round, Among.unit(commune)));
        measure("drill-down of a count", null, () -> bean(Breakdown.class).of(round, any(200)));
        measure("drill-down of a rate", null, () -> bean(Breakdown.class).of(round, "CT-" + (201 + chance.nextInt(6))));
        measure("trend over 8 periods", null, () -> bean(Trends.class).of(round, any(200), 8, commune));
        measure("units by 8 periods", null, () -> bean(Trends.class).byUnit(round, any(200), 8));
        List<FigureQuestion> questions = questions();
        measure("answers to 60 figures of a text", this::handOverOne, () -> bean(FigureAnswers.class)
                .to(questions, FigureSetting.ofReport(round)));
    }

    private void write() {
        FigureSheets sheets = bean(FigureSheets.class);
        FigureHandover handover = bean(FigureHandover.class);
        List<UnitId> next = new ArrayList<>(communes);
        measure(
                "autosave of 200 figures, new",
                null,
                () -> sheets.enter(round.id(), next.remove(next.size() - 1), figures(), officer));
        UnitId commune = communes.get(11);
        measure("autosave of 200 figures, again", null, () -> sheets.enter(round.id(), commune, figures(), officer));
        measure(
                "hand-over of 200 changed figures",
                () -> sheets.enter(round.id(), commune, figures(), officer),
                () -> handover.submit(round, commune, "nộp lại", officer));
        measure("hand-over without a change", null, () -> handover.submit(round, commune, "nộp lại", officer));
    }

    private void handOverOne() {
        UnitId commune = communes.get(chance.nextInt(communes.size()));
        bean(FigureSheets.class).enter(round.id(), commune, figures(), officer);
        bean(FigureHandover.class).submit(round, commune, "nộp lại", officer);
    }

    private Map<IndicatorId, @Nullable Said> figures() {
        Map<IndicatorId, @Nullable Said> figures = new HashMap<>();
        indicators.stream()
                .filter(indicator -> indicator.in(round.period()).needsEntry())
                .forEach(indicator -> figures.put(indicator.id(), Said.amount(chance.nextInt(1_000_000))));
        return figures;
    }

    private String any(int of) {
        return "CT-" + (1 + chance.nextInt(of));
    }

    private List<FigureQuestion> questions() {
        List<FigureQuestion> questions = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            for (String rest : List.of("all/this/counted", "all/previous/difference", "group:T3/year_to_date/value")) {
                questions.add(FigureQuestion.read("CT-" + i + "/" + rest).orElseThrow());
            }
        }
        return questions;
    }

    /** @param before what happens before each run and is not measured, null for nothing */
    private static void measure(String what, @Nullable Runnable before, Runnable work) {
        if (!what.contains(ONLY)) {
            return;
        }
        long first = once(before, work);
        for (int i = 0; i < WARM_UP; i++) {
            once(before, work);
        }
        long[] times = new long[RUNS];
        long cpu = 0;
        for (int i = 0; i < RUNS; i++) {
            times[i] = once(before, work);
            cpu += usedByWork;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-42s first %7.1f  median %6.1f  p99 %6.1f  max %6.1f ms, of which computing in Java %5.1f%n",
                what,
                first / 1e6,
                times[RUNS / 2] / 1e6,
                times[Math.min(RUNS - 1, RUNS * 99 / 100)] / 1e6,
                times[RUNS - 1] / 1e6,
                cpu / 1e6 / RUNS);
    }

    private static long once(@Nullable Runnable before, Runnable work) {
        if (before != null) {
            before.run();
        }
        long used = CPU.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        long time = System.nanoTime() - start;
        usedByWork = CPU.getCurrentThreadCpuTime() - used;
        return time;
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
