package vn.trinhky.compilation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.regime.SectionRecipe;
import vn.trinhky.regime.UnitGroup;

/**
 * A round to which many units have submitted twelve sections of three paragraphs with 45 words each; one unit in a hundred
 * has not.
 */
final class ManyUnitsRound {

    static final int SECTIONS = 12;
    private static final int KINDS = 34;

    private final JdbcClient database;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Reports reports;
    private final TransactionTemplate transaction;
    private final int units;

    ManyUnitsRound(ApplicationContext application, int units) {
        this.database = application.getBean(JdbcClient.class);
        this.reporting = application.getBean(Reporting.class);
        this.office = application.getBean(OfficeDirectory.class);
        this.reports = application.getBean(Reports.class);
        this.transaction = application.getBean(TransactionTemplate.class);
        this.units = units;
    }

    ReportId open() {
        UUID round = id("round");
        if (database.sql("select count(*) from round where round_id = ?")
                        .param(round)
                        .query(Integer.class)
                        .single()
                == 0) {
            place(round);
            transaction.executeWithoutResult(status -> submit(round));
            database.sql("vacuum (analyze) unit, submission, submitted_version, submitted_section, report")
                    .update();
        }
        return reports.findFirstByRoundOrderByEditionDesc(new RoundId(round))
                .orElseThrow()
                .id();
    }

    /** As the report was before anybody wrote in it. */
    void empty(ReportId report) {
        transaction.executeWithoutResult(status -> {
            database.sql("update report set texts = '{}', changed_at = null, changed_by = null where report_id = ?")
                    .param(report.value())
                    .update();
            database.sql("delete from text_version where subject_id = ?")
                    .param(report.value())
                    .update();
        });
    }

    private void place(UUID round) {
        database.sql("""
                        insert into unit (unit_id, code, name, short_name, kind, valid_from)
                        select md5('unit' || :units || '-' || n)::uuid, 'NX' || :units || '-' || n, 'Xã số ' || n, 'Xã ' || n,
                            'PEOPLES_COMMITTEE', date '2020-01-01'
                        from generate_series(1, :units) n""").param("units", units).update();
        RegimePlan plan = plan();
        reporting.introduce(new ReportingRegime(
                new RegimeId(id("regime")), "NHIEU-" + units, "Báo cáo của " + units + " đơn vị", plan));
        database.sql("""
                        insert into round (round_id, regime_id, regime_name, period_year, period_number, plan, deadline,
                            opened_at, opened_by, state, version)
                        values (?, ?, 'Báo cáo của nhiều đơn vị', 2091, 1, ?::jsonb, date '2999-01-01', now(), 'Hương',
                            'COLLECTED', 0)""")
                .params(round, id("regime"), JsonMapper.builder().build().writeValueAsString(plan))
                .update();
        Round opened = reporting.round(new RoundId(round));
        reports.saveAndFlush(new Report(opened));
    }

    private void submit(UUID round) {
        database.sql("""
                        insert into submission (submission_id, round_id, unit_id, state, texts, times_submitted,
                            last_submitted_at, version)
                        select md5('part' || :units || '-' || n)::uuid, :round, md5('unit' || :units || '-' || n)::uuid,
                            case when n % 100 = 0 then 'MISSING' else 'SUBMITTED' end, '{}',
                            case when n % 100 = 0 then 0 else 1 end, now(), 0
                        from generate_series(1, :units) n""").param("units", units).param("round", round).update();
        database.sql("""
                        insert into submitted_version (submitted_version_id, submission_id, number, texts, author,
                            approved_by, submitted_at)
                        select gen_random_uuid(), md5('part' || :units || '-' || n)::uuid, 1,
                            (select jsonb_object_agg('S' || s, jsonb_build_object('type', 'doc', 'content',
                                (select jsonb_agg(jsonb_build_object('type', 'item', 'attrs', jsonb_build_object(
                                    'id', substr(md5(:units || '/' || n || '/' || s || '/' || b), 1, 16), 'mark', 'dash',
                                    'origin', null),
                                    'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', w.words))))
                                from generate_series(1, 3) b
                                cross join lateral (select string_agg((array['tổ', 'chức', 'tuyên', 'truyền', 'vận', 'động',
                                    'hội', 'viên', 'thôn', 'làng', 'mô', 'hình', 'chăn', 'nuôi', 'hộ', 'nghèo', 'xã',
                                    'phối', 'hợp', '12'])[1 + abs(hashint8(n * 7919::bigint + s * 311 + b * 37 + k)) % 20],
                                    ' ') as words from generate_series(1, 45) k) w)))
                            from generate_series(1, :sections) s),
                            'Công chức ' || n, 'Lãnh đạo ' || n, now()
                        from generate_series(1, :units) n where n % 100 > 0""").param("units", units).param("sections", SECTIONS).update();
    }

    private RegimePlan plan() {
        RegimePlan like = reporting
                .compiledBy(office.officer("huong").orElseThrow())
                .get(0)
                .plan();
        List<UnitId> all = new ArrayList<>();
        for (int n = 1; n <= units; n++) {
            all.add(new UnitId(id("unit", n)));
        }
        List<UnitGroup> kinds = new ArrayList<>();
        for (int k = 0; k < KINDS; k++) {
            List<UnitId> members = new ArrayList<>();
            for (int i = k; i < units; i += KINDS) {
                members.add(all.get(i));
            }
            kinds.add(new UnitGroup("T" + k, "Tỉnh " + k, "Province " + k, members));
        }
        List<SectionPlan> outline = new ArrayList<>();
        for (int s = 1; s <= SECTIONS; s++) {
            SectionRecipe recipe = new SectionRecipe(List.of("Trong {period}, các đơn vị đã thực hiện:"), false);
            outline.add(new SectionPlan("S" + s, 1, "Mục " + s, "", List.of(), true, true, "", recipe, false));
        }
        return like.changed()
                .contributors(all)
                .groups(List.of())
                .kinds(kinds)
                .outline(outline)
                .plan();
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((what + units).getBytes(StandardCharsets.UTF_8));
    }

    /** As {@code md5('unit' || units || '-' || number)::uuid} in the statements above. */
    private UUID id(String what, int number) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5")
                    .digest((what + units + "-" + number).getBytes(StandardCharsets.US_ASCII));
            ByteBuffer bytes = ByteBuffer.wrap(digest);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
