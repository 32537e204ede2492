package vn.trinhky.dispatch.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.DistributionLine.Mark;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.distribution.Distributing;
import vn.trinhky.regime.distribution.GroupRegister;
import vn.trinhky.regime.distribution.RecipientGroup;
import vn.trinhky.regime.distribution.Standing;
import vn.trinhky.regime.distribution.Standing.Way;
import vn.trinhky.regime.distribution.UnitRule;
import vn.trinhky.regime.distribution.refusals.GroupInUse;
import vn.trinhky.signing.refusals.RecipientsArePrinted;
import vn.trinhky.web.InvalidInput;

/** Lines, groups and rules: whom they mean on the day of issue, and what is kept of that. */
@OnDemoPages
@Tag("dispatch")
class DistributionTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reporting reporting;

    @Autowired
    Distributing distributing;

    @Autowired
    GroupRegister groups;

    @Autowired
    Dispatching dispatching;

    @Autowired
    FrozenLists frozen;

    @Autowired
    Compilation compilation;

    @Autowired
    OfficeDirectory office;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void areExpandedOnTheDayOfIssueAndKeptWhateverTheOfficeBecomes() {
        ReportId report = rounds.underReview(new ReportingPeriod(2960, 1));
        RoundId round = compilation.report(report).round();
        UnitId ministry = unit("A1", UnitKind.PARTY_COMMITTEE, null);
        UnitId merged = unit("A2", UnitKind.DEPARTMENT, ministry);
        UnitId heir = unit("A3", UnitKind.DEPARTMENT, ministry);
        PersonId tam = new PersonId(database.sql("select person_id from person where full_name = 'Y Tâm'")
                .query(UUID.class)
                .single());
        UUID group = groups.add(
                UUID.randomUUID(), new RecipientGroup.Members("Nhóm 2960", List.of(heir), List.of(tam)), cast.clerk());
        distributing.change(
                round,
                List.of(
                        new DistributionLine(
                                "- Các phòng;",
                                Mark.ACT,
                                List.of(merged),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new UnitRule(UnitKind.DEPARTMENT, ministry))),
                        new DistributionLine(
                                "Nhóm", Mark.KNOW, List.of(), List.of(), List.of(group), List.of(), List.of()),
                        DistributionLine.naming("VT", Mark.KEEP, List.of(), List.of())),
                cast.compiler());
        UnitId late = unit("A4", UnitKind.DEPARTMENT, ministry);
        LocalDate today = LocalDate.now(clock);
        office.succeed(merged, heir, today);

        rounds.clear(report);
        rounds.sign(report);
        assertThatThrownBy(() -> distributing.change(
                        round,
                        List.of(DistributionLine.naming("VT", Mark.KEEP, List.of(), List.of())),
                        cast.compiler()))
                .isInstanceOf(RecipientsArePrinted.class);
        rounds.seal(report);

        List<FrozenLine> kept = frozen.of(report);
        assertThat(kept)
                .extracting(FrozenLine::printed)
                .containsExactly("Các phòng (để thực hiện)", "Nhóm (để biết)", "Lưu VT");
        assertThat(kept.get(0).standing()).extracting(Standing::unit).containsExactly(heir, late);
        assertThat(kept.get(0).standing())
                .extracting(one -> one.because().way())
                .containsExactly(Way.SUCCESSION, Way.RULE);
        assertThat(kept.get(1).standing()).extracting(Standing::name).containsExactly("Cơ quan A3", "Y Tâm");
        assertThat(kept.get(2).standing()).isEmpty();
        assertThat(dispatching.deliveriesOf(report, cast.clerk()))
                .extracting(Delivery::addressee)
                .containsExactly("Cơ quan A3", "Cơ quan A4", "Y Tâm");

        groups.change(group, new RecipientGroup.Members("Nhóm 2960", List.of(), List.of()), cast.clerk());
        assertThat(frozen.of(report)).isEqualTo(kept);
        assertThatThrownBy(() -> database.sql("update frozen_addressee set name = 'x' where report_id = ?")
                        .param(report.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/distribution", Cast.CLERK)))
                .contains("- Các phòng (để thực hiện)", "thay cho Cơ quan A2 nay không còn", "theo nhóm “Nhóm 2960”");
        assertThat(pages.open("/reports/" + report.value() + "/distribution", "lam")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void areEditedOnAPageThatKeepsNothingBeforeItIsSaved() {
        RoundId round = rounds.open(new ReportingPeriod(2960, 2));
        String page = "/rounds/" + round.value() + "/distribution";
        String opened = Pages.text(pages.open(page, Cast.COMPILER));
        assertThat(opened)
                .contains("- BTV Huyện ủy (b/c);", "Tất cả: Ban chỉ đạo trực thuộc", "Nhóm: Thành viên BCĐ CVĐ huyện");
        assertThat(Pages.text(pages.open(page, Cast.CLERK))).contains("disabled");
        assertThat(pages.open(page, "lam").getStatus()).isEqualTo(404);
        String seen = opened.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
        String[] typed = {
            "seen",
            seen,
            "lines[0].text",
            "Cơ quan huyện",
            "lines[0].mark",
            "COORDINATE",
            "lines[0].add",
            "hội lhpn huyện",
            "lines[1].text",
            "VT",
            "lines[1].mark",
            "KEEP"
        };

        String looked = Pages.text(pages.press(page, Cast.COMPILER, with(typed, "press", "look")));
        assertThat(looked)
                .contains(
                        "- Cơ quan huyện (p/h);", "- Lưu VT.", "- Lưu: VT.", "Hội Liên hiệp Phụ nữ huyện", "chưa ghi");
        assertThat(reporting.round(round).plan().distribution()).hasSize(8);
        assertThat(Pages.text(pages.press(page, Cast.COMPILER, with(typed, "press", "add"))))
                .contains("lines[2].text");
        String[] wrong = typed.clone();
        wrong[7] = "Phòng không có";
        assertThat(pages.press(page, Cast.COMPILER, with(wrong, "press", "save"))
                        .getStatus())
                .isEqualTo(422);
        String[] stale = typed.clone();
        stale[1] = "00";
        assertThat(pages.press(page, Cast.COMPILER, with(stale, "press", "save"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(pages.press(page, Cast.CLERK, with(typed, "press", "save")).getStatus())
                .isEqualTo(403);

        assertThat(pages.press(page, Cast.COMPILER, with(typed, "press", "save"))
                        .getRedirectedUrl())
                .isEqualTo(page);
        assertThat(reporting.round(round).plan().recipients(vn.trinhky.word.LayoutProfile.Rules.PARTY))
                .containsExactly("Cơ quan huyện (p/h)", "Lưu VT");
        assertThat(journal.entries(round.value()))
                .anyMatch(entry -> entry.milestone().equals("DISTRIBUTION_CHANGED")
                        && "Cơ quan huyện (p/h); Lưu VT".equals(entry.details().get("new")));
    }

    @Test
    void refuseAGroupThatIsStillNamedAndALineBehindTheKeptCopy() {
        RoundId round = rounds.open(new ReportingPeriod(2960, 3));
        UUID group = groups.add(
                UUID.randomUUID(), new RecipientGroup.Members("Nhóm 2960 ba", List.of(), List.of()), cast.clerk());
        DistributionLine keep = DistributionLine.naming("VT", Mark.KEEP, List.of(), List.of());
        DistributionLine grouped =
                new DistributionLine("Nhóm", Mark.PLAIN, List.of(), List.of(), List.of(group), List.of(), List.of());
        assertThatThrownBy(() -> distributing.change(round, List.of(keep, grouped), cast.compiler()))
                .isInstanceOf(InvalidInput.class);
        distributing.change(round, List.of(grouped, keep), cast.compiler());

        assertThatThrownBy(() -> groups.remove(group, cast.clerk())).isInstanceOf(GroupInUse.class);
        String page = "/recipient-groups/" + group;
        assertThat(Pages.text(pages.open(page, Cast.CLERK))).contains("Nhóm đang được dùng trong", "3/2960");
        assertThat(Pages.text(
                        pages.press(page, Cast.CLERK, "name", "Nhóm 2960 ba", "add", "Huyện đoàn", "press", "look")))
                .contains("Huyện đoàn");
        assertThat(pages.press(page, "lam", "name", "Nhóm của xã", "press", "save")
                        .getStatus())
                .isEqualTo(409);
        assertThat(pages.open(page, "nguyet").getStatus()).isEqualTo(403);

        distributing.change(round, List.of(keep), cast.compiler());
        groups.remove(group, cast.clerk());
        assertThat(pages.open(page, Cast.CLERK).getStatus()).isEqualTo(404);
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = name;
        all[fields.length + 1] = value;
        return all;
    }

    private UnitId unit(String code, UnitKind kind, @Nullable UnitId above) {
        UnitId id = new UnitId(UUID.randomUUID());
        Unit unit = new Unit(id, "PHAT-" + code, kind, "Cơ quan " + code, code, LONG_AGO);
        office.register(above == null ? unit : unit.under(above));
        return id;
    }
}
