package vn.trinhky.punctuality.board;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.compilation.Caller;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.SeenRegime;
import vn.trinhky.punctuality.SeenRegimes;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

/**
 * The compliance board of 3,321 communes over 12 rounds, on the embedded database with durable settings: from the call in Java
 * to its answer, and the page over HTTP as the compiler's browser gets it. First all twelve are open, then the older half is
 * kept. {@code -Druns=200} says how often each is measured.
 */
public final class NationalBoard {

    private static final int RUNS = Integer.getInteger("runs", 200);

    private static final String UNITS = """
            insert into unit (unit_id, code, name, short_name, kind, valid_from)
            select gen_random_uuid(), 'NB-' || n, 'Ủy ban nhân dân xã số ' || n, 'Xã số ' || n,
                case when n % 5 = 0 then 'MASS_ORGANISATION' else 'PEOPLES_COMMITTEE' end, date '2020-01-01'
            from generate_series(1, 3321) n""";

    private static final String ROUNDS = """
            insert into round (round_id, regime_id, regime_name, period_year, period_number, plan, deadline, opened_at,
                opened_by, state, version)
            select gen_random_uuid(), r.regime_id, r.name, 4000 + n / 4, n % 4 + 1, r.plan, date '2024-06-14', now(), 'bench',
                'COLLECTING', 0
            from generate_series(0, 11) n, reporting_regime r where r.regime_id = ?""";

    private static final String KEPT = """
            insert into punctuality_entry (round_id, unit_id, number, due, sent_on, opened, current, entered_by, entered_at)
            select n.round_id, n.unit_id, 1, n.due, n.sent_on, n.opened, true, 'bench', now()
            from punctuality_facts((select array_agg(round_id) from round
                where opened_by = 'bench' and state = 'COLLECTED')) n""";

    private static final String PARTS = """
            insert into submission (submission_id, round_id, unit_id, state, texts, times_submitted, last_submitted_at,
                changed_at, version)
            select gen_random_uuid(), r.round_id, u.unit_id,
                case when c.x < 0.1 then 'DRAFT' else 'SUBMITTED' end,
                jsonb_build_object('I.1', (select string_agg(md5(c.x || '/' || n), ' ') from generate_series(1, 40) n)),
                case when c.x < 0.1 then 0 when c.x > 0.9 then 2 else 1 end,
                case when c.x >= 0.1 then timestamptz '2024-06-13 16:00+07' + (floor(random() * 9) - 4) * interval '1 day' end,
                now(), 0
            from round r cross join unit u cross join lateral (select random() + 0 * length(u.code) as x) c
            where r.opened_by = 'bench' and u.code like 'NB-%'""";

    private static final String VERSIONS = """
            insert into submitted_version (submitted_version_id, submission_id, number, texts, approved_by, submitted_at)
            select gen_random_uuid(), s.submission_id, n, '{}', 'bench', s.last_submitted_at
            from submission s join round r using (round_id), generate_series(1, s.times_submitted) n
            where r.opened_by = 'bench'""";

    private static final String JUDGED = """
            insert into part_substance (submission_id, number, content, words, words_alike, figures_alike, rule_no)
            select s.submission_id, s.times_submitted, case when random() < 0.1 then 'COPY' else 'SUBSTANTIVE' end, 300, 40, 10, 1
            from submission s join round r using (round_id) where r.opened_by = 'bench' and s.times_submitted > 0""";

    private final ConfigurableApplicationContext application;
    private final JdbcClient database;
    private final Random chance = new Random(8);

    private NationalBoard(ConfigurableApplicationContext application) {
        this.application = application;
        this.database = application.getBean(JdbcClient.class);
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("national-board");
        try (ConfigurableApplicationContext application = SpringApplication.run(
                TrinhKyApplication.class,
                "--server.port=0",
                "--trinhky.demo=true",
                "--trinhky.data-folder=" + data,
                "--logging.level.root=warn")) {
            new NationalBoard(application).run();
        }
        System.exit(0);
    }

    private void run() {
        RegimeId regime = regime();
        database.sql(ROUNDS).params(regime.value()).update();
        System.out.println(database.sql(PARTS).update() + " parts");
        database.sql(VERSIONS).update();
        database.sql(JUDGED).update();
        database.sql("vacuum analyze").update();
        measure("open", regime);
        database.sql("update round set state = 'COLLECTED' where opened_by = 'bench' and period_year < 4002")
                .update();
        System.out.println(database.sql(KEPT).update() + " kept");
        database.sql("vacuum analyze").update();
        measure("half kept", regime);
        size();
    }

    /** A regime of all of them, whose plan is as long as theirs would be. */
    private RegimeId regime() {
        database.sql(UNITS).update();
        List<UnitId> all = database.sql("select unit_id from unit where code like 'NB-%'")
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
        Reporting reporting = application.getBean(Reporting.class);
        ReportingRegime like = reporting.compiledBy(compiler()).get(0);
        RegimeId id = new RegimeId(UUID.randomUUID());
        reporting.introduce(new ReportingRegime(
                id,
                "CA-NUOC",
                "Báo cáo của cả nước",
                like.plan().changed().contributors(all).plan()));
        return id;
    }

    private void measure(String rounds, RegimeId regime) {
        System.out.println("-- " + rounds);
        SeenRegimes regimes = application.getBean(SeenRegimes.class);
        Boards boards = application.getBean(Boards.class);
        SeenRegime seen = regimes.of(regime, compiler());
        measure("who sees it", RUNS, () -> regimes.of(regime, compiler()));
        measure("board by name, any page", RUNS, () -> boards.of(seen, look("name", chance.nextInt(67))));
        measure("board by worst, any page", RUNS, () -> boards.of(seen, look("worst", chance.nextInt(67))));
        measure("whole board", RUNS / 5, () -> boards.whole(seen, look("name", 0)));
        Caller caller = caller();
        String address = "/regimes/" + regime.value() + "/punctuality";
        measure("page over HTTP by name", RUNS, () -> caller.open(address + "?page=" + (1 + chance.nextInt(67))));
        measure(
                "page over HTTP by worst",
                RUNS,
                () -> caller.open(address + "?order=WORST&page=" + (1 + chance.nextInt(67))));
        measure("page of a kind", RUNS, () -> caller.open(address + "?kind=MASS_ORGANISATION"));
        measure("record of a unit", RUNS, () -> caller.open(address + "/" + any().value()));
        measure("picture", RUNS, () -> caller.open(address + ".svg"));
        measure("spreadsheet", RUNS / 10, () -> caller.open(address + ".xlsx"));
        paragraph();
    }

    private void paragraph() {
        RoundId round = new RoundId(database.sql("select round_id from round where opened_by = 'bench' limit 1")
                .query(UUID.class)
                .single());
        var text = PlainTextReader.read("{{_CHE-DO/all/this/list}}").manuscript();
        LiveText live = application.getBean(LiveText.class);
        Round kept = application.getBean(Reporting.class).round(round);
        measure("paragraph of a text", RUNS, () -> live.spoken(text, FigureSetting.ofReport(kept)));
    }

    private UnitId any() {
        return new UnitId(database.sql("select unit_id from unit where code = ?")
                .params("NB-" + (1 + chance.nextInt(3321)))
                .query(UUID.class)
                .single());
    }

    private Caller caller() {
        database.sql("update person set password_hash = '{noop}bench' where sign_in_name = 'huong'")
                .update();
        Caller caller = new Caller(
                URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port")));
        caller.signIn("huong", "bench");
        return caller;
    }

    private Officer compiler() {
        return application.getBean(OfficeDirectory.class).officer("huong").orElseThrow();
    }

    private void size() {
        for (String table : List.of("punctuality_entry", "part_substance", "submission", "submitted_version")) {
            System.out.printf(
                    "%-28s %s%n",
                    table,
                    database.sql("select pg_size_pretty(pg_total_relation_size(?::regclass))")
                            .params(table)
                            .query(String.class)
                            .single());
        }
    }

    private static Look look(String order, int page) {
        return Look.of(Optional.empty(), Optional.of(order), Optional.of(page + 1), Optional.empty());
    }

    private static void measure(String what, int runs, Runnable work) {
        for (int i = 0; i < Math.max(5, runs / 5); i++) {
            work.run();
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-28s median %6.1f ms, p95 %6.1f ms, p99 %6.1f ms%n",
                what, times[runs / 2], times[runs * 95 / 100], times[runs * 99 / 100]);
    }
}
