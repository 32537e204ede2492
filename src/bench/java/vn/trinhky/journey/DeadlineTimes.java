package vn.trinhky.journey;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import vn.trinhky.drafting.Drafting;
import vn.trinhky.notice.digest.Morning;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.RoundId;

/**
 * Deadlines of the whole country: 3,321 communes and 12 open rounds, about 40,000 parts, each with its process. Measured are
 * the opening of a round, what the database takes, a morning's digest, desks and board over HTTP, timers that are due at the
 * same moment, the end of a collection and what the clearing of a report does to its parts, each until their processes have
 * followed.
 *
 * <p>On the embedded database with durable settings. {@code -Dunits=3321}, {@code -Drounds=12}, {@code -Druns=200},
 * {@code -Dwarming=200}, {@code -Dtimers=200}.
 */
public final class DeadlineTimes {

    private static final int UNITS = Integer.getInteger("units", 3321);
    private static final int ROUNDS = Integer.getInteger("rounds", 12);
    private static final int RUNS = Integer.getInteger("runs", 200);
    /** An office that has worked for a minute: before that the JVM still compiles what the pages need. */
    private static final int WARMING_UP = Integer.getInteger("warming", 200);

    private static final int TIMERS = Integer.getInteger("timers", 200);

    private final ConfigurableApplicationContext office;
    private final JdbcClient database;
    private final CountedStatements statements;
    private final NationalRounds national;
    private final List<RoundId> opened = new ArrayList<>();

    private DeadlineTimes(ConfigurableApplicationContext office) {
        this.office = office;
        this.database = office.getBean(JdbcClient.class);
        this.statements = office.getBean(CountedStatements.class);
        LocalDate today = LocalDate.now(office.getBean(Clock.class));
        this.national = new NationalRounds(
                office, ReportingPeriod.of(ReportingPeriod.Kind.MONTH, today).next());
    }

    /** Without a configuration's annotation no scan of a test finds it. */
    @Import({CountedStatements.class, InOfficeHours.class})
    static class Counting {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("deadline-times");
        SpringApplication application = new SpringApplication(TrinhKyApplication.class, Counting.class);
        try (MailSink mail = MailSink.open();
                ConfigurableApplicationContext office = application.run(
                        "--server.port=0",
                        "--trinhky.demo=true",
                        "--trinhky.data-folder=" + data,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mail.port(),
                        "--logging.level.root=warn")) {
            DeadlineTimes times = new DeadlineTimes(office);
            times.national.introduce(UNITS);
            times.openings();
            times.size();
            times.digest();
            times.desks();
            times.timers();
            times.ends();
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
                .query((row, n) ->
                        "  %-24s %10s %9d rows".formatted(row.getString(1), row.getString(2), row.getLong(3)))
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
        String board = "/regimes/" + national.regime().value() + "/punctuality";
        pages("compiler", "huong", board);
        pages("compiler", "huong", board, this::someSend);
    }

    /** Twenty units whose facts the next board has to reckon again. */
    private void someSend() {
        database.sql("""
                        update submission set times_submitted = times_submitted + 1, last_submitted_at = now()
                        where submission_id in (select submission_id from submission where round_id = ? order by random() limit 20)""").param(opened.get(0).value()).update();
    }

    private void pages(String who, String signInName, String path) {
        pages(who, signInName, path, () -> {});
    }

    /** @param between what happens before each view */
    private void pages(String who, String signInName, String path, Runnable between) {
        int port = Objects.requireNonNull(((WebServerApplicationContext) office).getWebServer())
                .getPort();
        Caller caller = new Caller(URI.create("http://127.0.0.1:" + port));
        caller.signIn(
                signInName,
                Objects.requireNonNull(office.getBean(DemoSignIns.class).password()));
        double[] taken = new double[RUNS];
        int length = 0;
        for (int i = -WARMING_UP; i < RUNS; i++) {
            between.run();
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

    /** Some rounds are due today, some were yesterday, some will be tomorrow. */
    private void digest() throws InterruptedException {
        database.sql("""
                        update round set amendments = null, deadline = ?::date + (days.n % 3 - 1)::int
                        from (select round_id, row_number() over () n from round where regime_id = ?) days
                        where days.round_id = round.round_id""")
                .params(
                        LocalDate.now(office.getBean(Clock.class)),
                        national.regime().value())
                .update();
        Morning morning = new Morning(office);
        for (int i = 0; i < 3; i++) {
            morning.again();
            long start = System.nanoTime();
            int prepared = statements.in(morning::write);
            System.out.printf(
                    "digest written to %d people in %.2f s, %d statements%n",
                    database.sql("select count(*) from notice")
                            .query(Integer.class)
                            .single(),
                    seconds(start),
                    prepared);
            untilNothingIsLeft();
        }
    }

    /** The letters are on their way to a mail server that takes everything. */
    private void untilNothingIsLeft() throws InterruptedException {
        long start = System.nanoTime();
        while (waitingTasks("tell-by-mail") > 0) {
            Thread.sleep(20);
        }
        System.out.printf("  its letters have left %.2f s later%n", seconds(start));
    }

    /** Both timers of small rounds go off at the same moment. */
    private void timers() throws InterruptedException {
        Reporting reporting = office.getBean(Reporting.class);
        RegimeId small = reporting.compiledBy(national.compiler()).stream()
                .map(ReportingRegime::id)
                .filter(regime -> !regime.equals(national.regime()))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < TIMERS / 2; i++) {
            ReportingPeriod period = new ReportingPeriod(2500 + i / 4, i % 4 + 1);
            reporting.openRound(small, period, period.lastDay(), national.compiler());
        }
        int due = database.sql(
                        "update act_ru_timer_job set duedate_ = now() - interval '1 minute' where duedate_ > '2400-01-01'")
                .update();
        long start = System.nanoTime();
        while (timersLeft() > 0) {
            Thread.sleep(20);
        }
        System.out.printf("%d timers gone off in %.2f s, %.0f a second%n", due, seconds(start), due / seconds(start));
    }

    private int timersLeft() {
        return database.sql("""
                        select (select count(*) from act_ru_timer_job where duedate_ < now())
                            + (select count(*) from act_ru_job)""").query(Integer.class).single();
    }

    /** One unit in ten has not sent when a collection ends; then the report is cleared with the others. */
    private void ends() throws InterruptedException {
        RoundId round = opened.get(opened.size() - 1);
        database.sql("""
                        update submission set state = 'SUBMITTED', times_submitted = 1, last_submitted_at = now()
                        where round_id = ? and get_byte(uuid_send(submission_id), 0) > 25""").param(round.value()).update();
        Reporting reporting = office.getBean(Reporting.class);
        long start = System.nanoTime();
        int prepared = statements.in(() -> reporting.closeCollection(round, national.compiler()));
        System.out.printf("collection ended in %.2f s, %d statements%n", seconds(start), prepared);
        untilTheProcessesHaveFollowed();
        Drafting drafting = office.getBean(Drafting.class);
        long cleared = System.nanoTime();
        int more = statements.in(() -> drafting.accept(round));
        System.out.printf("parts of the cleared report accepted in %.2f s, %d statements%n", seconds(cleared), more);
        untilTheProcessesHaveFollowed();
    }

    private void untilTheProcessesHaveFollowed() throws InterruptedException {
        long start = System.nanoTime();
        while (waitingTasks("settle-parts") > 0) {
            Thread.sleep(20);
        }
        System.out.printf("  their processes have followed %.2f s later%n", seconds(start));
    }

    private int waitingTasks(String name) {
        return database.sql("select count(*) from scheduled_tasks where task_name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
