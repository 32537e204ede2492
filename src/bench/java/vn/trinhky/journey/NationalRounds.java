package vn.trinhky.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.calendar.Due;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.regime.timing.TierDue;
import vn.trinhky.regime.timing.TimingKeeping;

/**
 * A monthly regime of thousands of communes in 34 provinces, each with a drafter and an approver who can sign in with the
 * demo's password as {@code soan-17} and {@code duyet-17}. Every other province has a day more to send.
 */
final class NationalRounds {

    private static final int PROVINCES = 34;

    private static final String UNITS = """
            insert into unit (unit_id, code, name, short_name, kind, valid_from)
            select gen_random_uuid(), 'HX-' || n, 'Ủy ban nhân dân xã số ' || n, 'Xã số ' || n, 'PEOPLES_COMMITTEE',
                date '2020-01-01'
            from generate_series(1, ?) n""";

    private static final String PEOPLE = """
            insert into person (person_id, full_name, email, sign_in_name, password_hash)
            select gen_random_uuid(), initcap(job) || ' ' || n, job || n || '@example.org', job || '-' || n,
                (select password_hash from person where sign_in_name = 'huong')
            from generate_series(1, ?) n, unnest(array['soan', 'duyet']) job""";

    private static final String POSTS = """
            insert into post (post_id, person_id, unit_id, kind, title, valid_from)
            select gen_random_uuid(), p.person_id, u.unit_id,
                case when p.sign_in_name like 'soan-%' then 'DRAFTER' else 'UNIT_APPROVER' end, 'Công chức', date '2020-01-01'
            from unit u join person p on p.sign_in_name in ('soan-' || substr(u.code, 4), 'duyet-' || substr(u.code, 4))
            where u.code like 'HX-%'""";

    private final JdbcClient database;
    private final Reporting reporting;
    private final TimingKeeping timing;
    private final Officer compiler;
    private final RegimeId regime = new RegimeId(UUID.randomUUID());
    private ReportingPeriod next;

    NationalRounds(ApplicationContext office, ReportingPeriod first) {
        this.database = office.getBean(JdbcClient.class);
        this.reporting = office.getBean(Reporting.class);
        this.timing = office.getBean(TimingKeeping.class);
        this.compiler = office.getBean(OfficeDirectory.class).officer("huong").orElseThrow();
        this.next = first;
    }

    void introduce(int units) {
        for (String rows : List.of(UNITS, PEOPLE)) {
            database.sql(rows).param(units).update();
        }
        database.sql(POSTS).update();
        database.sql("vacuum analyze").update();
        RegimePlan like = reporting.compiledBy(compiler).get(0).plan();
        RegimePlan plan = like.changed()
                .contributors(communes())
                .groups(List.of())
                .kinds(provinces())
                .plan();
        reporting.introduce(new ReportingRegime(regime, "TOAN-QUOC", "Báo cáo tháng của các xã", plan));
        timing.change(regime, timing(), 0, compiler);
    }

    RoundId open() {
        ReportingRegime known = reporting.regime(regime).orElseThrow();
        RoundId round = reporting.openRound(regime, next, reporting.plannedDeadline(known, next), compiler);
        next = next.next();
        return round;
    }

    RegimeId regime() {
        return regime;
    }

    Officer compiler() {
        return compiler;
    }

    private List<UnitId> communes() {
        return database
                .sql("select unit_id from unit where code like 'HX-%' order by length(code), code")
                .query(UUID.class)
                .stream()
                .map(UnitId::new)
                .toList();
    }

    private List<UnitGroup> provinces() {
        List<UnitId> communes = communes();
        List<UnitGroup> provinces = new ArrayList<>();
        for (int province = 0; province < PROVINCES; province++) {
            List<UnitId> members = new ArrayList<>();
            for (int i = province; i < communes.size(); i += PROVINCES) {
                members.add(communes.get(i));
            }
            provinces.add(new UnitGroup("T" + province, "Tỉnh " + province, "Province " + province, members));
        }
        return provinces;
    }

    private static RegimeTiming timing() {
        RegimeTiming like = RegimeTiming.decree09(ReportingPeriod.Kind.MONTH);
        Due later = new Due.AfterCutOff(3, Due.Counted.WORKING_DAYS);
        List<TierDue> tiers = Stream.iterate(0, province -> province < PROVINCES, province -> province + 2)
                .map(province -> new TierDue("T" + province, later))
                .toList();
        return new RegimeTiming(
                like.period(),
                like.cutOff(),
                like.due(),
                tiers,
                like.roll(),
                null,
                like.reminders(),
                like.escalateAfter(),
                like.basis());
    }
}
