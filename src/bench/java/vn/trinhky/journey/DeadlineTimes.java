package vn.trinhky.journey;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.access.DemoSignIns;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.compilation.Caller;
import vn.trinhky.web.Formats;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/**
 * Deadlines of the whole country: 3,321 communes and 12 open rounds, about 40,000 parts, each with its process. Measured are
 * the opening of a round, what the database takes, desks and board over HTTP, timers that are due at the same moment, and the
 * end of a collection.
 *
 * <p>On the embedded database with durable settings. {@code -Dunits=3321}, {@code -Drounds=12}, {@code -Druns=200}.
 */
public final class DeadlineTimes {

    private static final int UNITS = Integer.getInteger("units", 3321);
    private static final int ROUNDS = Integer.getInteger("rounds", 12);
    private static final int RUNS = Integer.getInteger("runs", 200);

    private final ConfigurableApplicationContext office;
    private final JdbcClient database;
    private final CountedStatements statements;
    private final NationalRounds national;
    private final List<RoundId> opened = new ArrayList<>();

    private DeadlineTimes(ConfigurableApplicationContext office) {
        this.office = office;
        this.database = office.getBean(JdbcClient.class);
        this.statements = office.getBean(CountedStatements.class);
        LocalDate today = LocalDate.now(Formats.OFFICE_ZONE);
        this.national = new NationalRounds(office, ReportingPeriod.of(ReportingPeriod.Kind.MONTH, today).next());
    }

    /** Without a configuration's annotation no scan of a test finds it. */
    @Import(CountedStatements.class)
    static class Counting {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("deadline-times");
        SpringApplication application = new SpringApplication(TrinhKyApplication.class, Counting.class);
        try (ConfigurableApplicationContext office = application.run(
                "--server.port=0",
                "--trinhky.demo=true",
                "--trinhky.data-folder=" + data,
                "--logging.level.root=warn")) {
            DeadlineTimes times = new DeadlineTimes(office);
            times.national.introduce(UNITS);
            times.openings();
            times.size();
            times.ends();
            times.desks();
        }
        System.exit(0);
    }

    private void openings() {
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            int prepared = statements.in(() -> opened.add(national.open()));
            System.out.printf("round %2d opened in %.2f s, %d statements%n", i + 1, seconds(start), prepared);
        }
        database.sql("vacuum analyze").update();
    }

    private void size() {
        System.out.println(database.sql("select pg_size_pretty(pg_database_size(current_database()))")
                .query(String.class)
                .single());
        database.sql("""
                        select relname, pg_size_pretty(pg_total_relation_size(oid)) size, reltuples::bigint from pg_class
                        where relkind = 'r' order by pg_total_relation_size(oid) desc limit 15""")
                .query((row, n) -> "  %-24s %10s %9d rows".formatted(row.getString(1), row.getString(2), row.getLong(3)))
                .list()
                .forEach(System.out::println);
    }

    private void desks() {
        pages("drafter", "soan-17", "/");
        pages("approver", "duyet-17", "/");
        pages("compiler", "huong", "/");
        pages("compiler", "huong", "/rounds");
        pages("compiler", "huong", "/rounds/" + opened.get(0).value());
        pages("compiler", "huong", "/rounds/" + opened.get(0).value() + "/map");
        pages("compiler", "huong", "/regimes/" + national.regime().value() + "/punctuality");
        pages("drafter", "soan-17", "/regimes/" + national.regime().value() + "/punctuality");
    }

    private void pages(String who, String signInName, String path) {
        int port = Objects.requireNonNull(((WebServerApplicationContext) office).getWebServer())
                .getPort();
        Caller caller = new Caller(URI.create("http://127.0.0.1:" + port));
        caller.signIn(
                signInName, Objects.requireNonNull(office.getBean(DemoSignIns.class).password()));
        double[] taken = new double[RUNS];
        int length = 0;
        for (int i = -Math.max(5, RUNS / 5); i < RUNS; i++) {
            long start = System.nanoTime();
            length = caller.open(path).length();
            if (i >= 0) {
                taken[i] = seconds(start) * 1000;
            }
        }
        Arrays.sort(taken);
        System.out.printf(
                "%-9s %-60s median %7.1f ms, p99 %7.1f ms, %d kB%n",
                who, path, taken[RUNS / 2], taken[(int) Math.ceil(RUNS * 0.99) - 1], length >> 10);
    }

    /** One unit in ten has not sent when a collection ends. */
    private void ends() {
        RoundId round = opened.get(opened.size() - 1);
        Reporting reporting = office.getBean(Reporting.class);
        long start = System.nanoTime();
        int prepared = statements.in(() -> reporting.closeCollection(round, national.compiler()));
        System.out.printf("collection ended in %.2f s, %d statements%n", seconds(start), prepared);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
