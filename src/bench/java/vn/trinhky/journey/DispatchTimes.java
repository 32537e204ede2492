package vn.trinhky.journey;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.board.BoardFilter;
import vn.trinhky.dispatch.board.DeliveryBoard;
import vn.trinhky.dispatch.board.Show;
import vn.trinhky.dispatch.board.Troubles;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.signing.SignedReport;
import vn.trinhky.signing.Signing;

/**
 * How long an office waits for a dispatch to ten thousand addressees, half of them with an inbox here and half with a mail
 * address: until all deliveries are written, until a local mail server has all letters, and in how much memory. Then the
 * clerk's board over a hundred thousand deliveries of six documents, from the call in Java to its lines.
 *
 * <p>On the embedded database with durable settings. {@code -Daddressees=10000}, {@code -Druns=200}.
 */
@SuppressWarnings("NullAway") // the checker does not see that a nested type in a class file may be null
public final class DispatchTimes {

    private static final int ADDRESSEES = Integer.getInteger("addressees", 10_000);
    private static final int RUNS = Integer.getInteger("runs", 200);

    private final RoundInHand rounds;
    private final Cast cast;
    private final Signing signing;
    private final Issuing issuing;
    private final Dispatching dispatching;
    private final DeliveryBoard boards;
    private final Troubles troubles;
    private final JdbcClient database;
    private final MailSink mail;
    private IssuedReport first;
    private int period;

    private DispatchTimes(ConfigurableApplicationContext office, MailSink mail) {
        this.rounds = office.getBean(RoundInHand.class);
        this.cast = office.getBean(Cast.class);
        this.signing = office.getBean(Signing.class);
        this.issuing = office.getBean(Issuing.class);
        this.dispatching = office.getBean(Dispatching.class);
        this.boards = office.getBean(DeliveryBoard.class);
        this.troubles = office.getBean(Troubles.class);
        this.database = office.getBean(JdbcClient.class);
        this.mail = mail;
    }

    /** Who presses the buttons. Without a configuration's annotation no scan of a test finds it. */
    @Import({Cast.class, RoundInHand.class})
    static class People {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("dispatch-times");
        SpringApplication application = new SpringApplication(TrinhKyApplication.class, People.class);
        try (MailSink mail = MailSink.open();
                ConfigurableApplicationContext office = application.run(
                        "--server.port=0",
                        "--trinhky.demo=true",
                        "--trinhky.data-folder=" + data,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mail.port(),
                        "--logging.level.root=warn")) {
            DispatchTimes times = new DispatchTimes(office, mail);
            times.units();
            times.dispatch("the first, on cold code", 500);
            times.dispatch("the second", ADDRESSEES);
            times.dispatch("the third", ADDRESSEES);
            times.fillBoard();
            times.measureBoard();
        }
        System.exit(0);
    }

    /** Units that receive: every other one has a clerk with an account, the others a mail address. */
    private void units() {
        database.sql("""
                        insert into unit (unit_id, code, name, short_name, kind, email, valid_from)
                        select gen_random_uuid(), 'N' || n, 'Xã số ' || n, 'Xã ' || n,
                            (select kind from unit order by code limit 1),
                            case when n % 2 = 1 then 'xa' || n || '@example.org' end, date '1990-01-01'
                        from generate_series(1, 50000) n""").update();
        UUID clerk = UUID.randomUUID();
        database.sql(
                        "insert into person (person_id, full_name, sign_in_name, password_hash) values (?, 'Văn thư các xã', 'cac-xa', '{noop}')")
                .param(clerk)
                .update();
        database.sql("""
                        insert into post (post_id, person_id, unit_id, kind, title, valid_from)
                        select gen_random_uuid(), ?, unit_id, 'CLERK', 'Văn thư', date '1990-01-01'
                        from unit where code ~ '^N[0-9]*[02468]$'""").param(clerk).update();
        database.sql("analyze").update();
    }

    private void dispatch(String which, int addressees) throws InterruptedException {
        IssuedReport issued = issued(addressees);
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        int before = mail.taken();
        long start = System.nanoTime();
        dispatching.start(issued);
        double enqueued = seconds(start);
        int letters = count("delivery where report_id = ? and channel = 'MAIL'", issued);
        int here = count("delivery where report_id = ? and channel = 'INBOX'", issued);
        while (mail.taken() - before < letters
                || count("delivery where report_id = ? and state = 'WAITING' and channel = 'MAIL'", issued) > 0) {
            Thread.sleep(20);
        }
        double all = seconds(start);
        System.out.printf(
                "%s: %d deliveries written in %.2f s (%.0f a second to inboxes: %d are there); %d letters taken %.1f s"
                        + " later (%.0f a second, %d repeated); at most %d MB on the heap%n",
                which,
                letters + here,
                enqueued,
                here / enqueued,
                here,
                letters,
                all - enqueued,
                letters / (all - enqueued),
                mail.taken() - mail.different(),
                pools().stream()
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        >> 20);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private int count(String what, IssuedReport issued) {
        return database.sql("select count(*) from " + what)
                .param(issued.report().value())
                .query(Integer.class)
                .single();
    }

    /** A signed report, put down as issued without the process behind it, so that nothing has been sent yet. */
    private IssuedReport issued(int addressees) {
        ReportId report = rounds.signed(new ReportingPeriod(2100 + period / 4, period++ % 4 + 1));
        database.sql("""
                        update round set plan = jsonb_set(plan, '{distribution}', (
                            select jsonb_build_array(plan -> 'distribution' -> 0 || jsonb_build_object('people', '[]'::jsonb,
                                'units', jsonb_agg(jsonb_build_object('value', unit_id))))
                            from (select unit_id from unit where code ~ '^N[0-9]+$' order by length(code), code
                                limit :addressees) chosen))
                        where round_id = (select round_id from report where report_id = :report)""")
                .param("addressees", addressees)
                .param("report", report.value())
                .update();
        SignedReport signed = signing.signed(report);
        database.sql("""
                        insert into issued_document (report_id, number, notation, date, subject, word_digest, pdf_digest,
                            signer, sealed_by, issued_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'Văn thư', now())""")
                .params(
                        report.value(),
                        signed.number().number(),
                        signed.number().notation(),
                        signed.number().date(),
                        signed.subject(),
                        signed.word().value(),
                        signed.pdf().value(),
                        signed.signer())
                .update();
        return issuing.issued(report);
    }

    /** One document with fifty thousand addressees and five with ten thousand, as far as a week has brought them. */
    private void fillBoard() {
        List<IssuedReport> documents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            documents.add(issued(1));
        }
        for (int i = 0; i < 6; i++) {
            database.sql("""
                            insert into delivery (delivery_id, report_id, body, position, line, addressee, unit_id, ways,
                                address, channel, state, since, attempts, last_failure, sent_at, version)
                            select gen_random_uuid(), :report, (select body from delivery limit 1), n, 'Các xã', name, unit_id,
                                '[{"kind": "MAIL", "address": "xa@example.org"}]', email,
                                (array['INBOX', 'MAIL', 'PAPER'])[1 + n % 3],
                                (array['ARRIVED', 'SENT', 'OPENED', 'ACKNOWLEDGED', 'WAITING'])[1 + n % 5],
                                now() - random() * interval '7 days', 1, null, now() - interval '7 days', 0
                            from (select row_number() over (order by length(code), code) n, name, unit_id, email
                                from unit where code ~ '^N[0-9]+$' limit :addressees) chosen""")
                    .param("report", documents.get(i).report().value())
                    .param("addressees", i == 0 ? 50_000 : 10_000)
                    .update();
        }
        database.sql("update delivery set state = 'FAILED', last_failure = 'addressRefused' where position % 200 = 0")
                .update();
        database.sql("vacuum analyze delivery").update();
        first = documents.get(0);
    }

    private void measureBoard() {
        Officer clerk = cast.clerk();
        int all = database.sql("select count(*) from delivery")
                .query(Integer.class)
                .single();
        System.out.println("the board of " + all + " deliveries:");
        time("office: open ones", () -> boards.ofOffice(clerk, BoardFilter.USUAL, null));
        time("office: a later page", () -> {
            var page = boards.ofOffice(clerk, BoardFilter.of(Show.UNOPENED), null);
            return boards.ofOffice(clerk, BoardFilter.of(Show.UNOPENED), page.next());
        });
        time(
                "office: by mail, 3 days",
                () -> boards.ofOffice(clerk, new BoardFilter(Show.UNOPENED, ChannelKind.MAIL, 3, null), null));
        time("office: a name", () -> boards.ofOffice(clerk, new BoardFilter(null, null, null, "xa so 4321"), null));
        time("office: failed", () -> boards.ofOffice(clerk, BoardFilter.of(Show.TROUBLE), null));
        time("office: acknowledged", () -> boards.ofOffice(clerk, BoardFilter.of(Show.ACKNOWLEDGED), null));
        time("document of 50.000", () -> boards.ofDocument(first.report(), BoardFilter.USUAL, null));
        time("document: failed", () -> boards.ofDocument(first.report(), BoardFilter.of(Show.TROUBLE), null));
        time("desk: what is in trouble", () -> troubles.before(clerk));
    }

    private static void time(String name, Supplier<?> work) {
        long[] taken = new long[RUNS];
        for (int i = -RUNS / 5; i < RUNS; i++) {
            long start = System.nanoTime();
            Objects.requireNonNull(work.get());
            if (i >= 0) {
                taken[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(taken);
        System.out.printf(
                "  %-26s median %6.1f  p99 %6.1f  max %6.1f ms%n",
                name, taken[RUNS / 2] / 1e6, taken[RUNS * 99 / 100] / 1e6, taken[RUNS - 1] / 1e6);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
