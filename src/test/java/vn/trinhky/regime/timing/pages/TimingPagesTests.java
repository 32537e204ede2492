package vn.trinhky.regime.timing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.journal.Journal;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.regime.timing.TimingKeeping;
import vn.trinhky.regime.timing.Timings;

/** When a regime's reports are due is decided on a page, after the next eight periods were looked at. */
@OnDemoPages
@Tag("deadlines")
class TimingPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    Reporting reporting;

    @Autowired
    Timings timings;

    @Autowired
    TimingKeeping keeping;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    private ReportingRegime regime;
    private RegimeTiming before;

    /** As if nobody had decided anything yet. */
    @BeforeEach
    void findTheRegime() {
        regime = reporting.compiledBy(cast.compiler()).get(0);
        before = timings.of(regime.id()).orElseThrow();
        forget();
    }

    /** The regime is everybody's: the next test is to find it as it was. */
    @AfterEach
    void leaveItAsItWas() {
        forget();
        keeping.change(regime.id(), before, 0, cast.compiler());
    }

    private void forget() {
        database.sql("delete from regime_timing where regime_id = ?")
                .param(regime.id().value())
                .update();
    }

    @Test
    void offersTheDecreeWhereNobodyHasDecided() {
        assertThat(Pages.text(pages.open(address(), Cast.COMPILER)))
                .contains("chưa quy định thời hạn", "Nghị định 09/2019/NĐ-CP", "Tám kỳ tới", "15/0")
                .doesNotContain("Lưu thời hạn");
        assertThat(timings.of(regime.id())).isEmpty();
    }

    @Test
    void showsTheNextEightPeriodsBeforeAnythingIsSaved() {
        String page = Pages.text(preview("tierBy[xa]", "WORKING_DAYS_AFTER", "tierNumber[xa]", "1"));

        assertThat(page.split("<th scope=\"row\"", -1)).hasSize(8 + 1);
        assertThat(page).contains("chưa lưu", "Lưu thời hạn", "Các xã: ", "Chung: ", "tierBy[xa]");
        assertThat(timings.of(regime.id())).isEmpty();
    }

    @Test
    void saysWhichPeriodOpensAtOnce() {
        assertThat(Pages.text(preview("period", "MONTH", "opens", "true", "opensBefore", "180")))
                .contains("ngay sau khi lưu");
        assertThat(Pages.text(preview())).contains("mở bằng tay").doesNotContain("ngay sau khi lưu");
    }

    @Test
    void keepsEveryVersionAndWhoMadeIt() {
        assertThat(pages.press(address(), Cast.COMPILER, fields()).getStatus()).isEqualTo(302);
        assertThat(pages.press(
                                address(),
                                Cast.ADMINISTRATOR,
                                fields("version", "1", "period", "MONTH", "basis", "Quyết định 01/2023/QĐ-UBND"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(timings.versions(regime.id())).extracting("number").containsExactly(2, 1);
        assertThat(timings.of(regime.id()).orElseThrow().period()).isEqualTo(ReportingPeriod.Kind.MONTH);
        assertThat(Pages.text(pages.open(address(), Cast.COMPILER)))
                .contains("Lần 2", "Lần 1", "Quyết định 01/2023/QĐ-UBND", "Đang áp dụng");
        assertThat(journal.entries(regime.id().value()))
                .anyMatch(entry -> entry.milestone().equals("TIMING_CHANGED"));
        assertThat(Pages.text(pages.open("/rounds/new", Cast.COMPILER))).contains("value=\"MONTH\"", "Tháng");
    }

    @Test
    void refusesWhatSomebodyElseHasChangedMeanwhileAndWhatChangesNothing() {
        pages.press(address(), Cast.COMPILER, fields());
        MockHttpServletResponse late = pages.press(address(), Cast.ADMINISTRATOR, fields("dueNumber", "5"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Pages.text(late)).contains("Có người vừa lưu thời hạn khác");
        MockHttpServletResponse same = pages.press(address(), Cast.COMPILER, fields("version", "1"));
        assertThat(same.getStatus()).isEqualTo(409);
        assertThat(Pages.text(same)).contains("chưa có gì thay đổi");
    }

    @Test
    void isReadByThoseWhoTakePartAndDecidedByTheCompilerAlone() {
        String page = Pages.text(pages.open(address(), "lam"));
        assertThat(page).contains("Chỉ chuyên viên tổng hợp", "disabled").doesNotContain("Xem trước 8 kỳ tới");
        assertThat(pages.press(address(), "lam", fields()).getStatus()).isEqualTo(403);
        assertThat(pages.open("/regimes/" + UUID.randomUUID() + "/timing", Cast.COMPILER)
                        .getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "dueNumber, 181, một số từ 0 đến 180",
        "period, '', Vui lòng chọn đủ",
        "before, bảy, cách nhau bằng dấu phẩy",
        "before, 0, một số từ 1 đến 60",
        "escalateAfter, '', một số từ 0 đến 60"
    })
    void saysWhatCannotBeTakenAndKeepsWhatWasTyped(String field, String value, String sentence) {
        MockHttpServletResponse answer = pages.press(address(), Cast.COMPILER, fields(field, value));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Pages.text(answer)).contains(sentence).contains("Quyết định thử");
        assertThat(timings.of(regime.id())).isEmpty();
    }

    private String address() {
        return "/regimes/" + regime.id().value() + "/timing";
    }

    private MockHttpServletResponse preview(String... changed) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(address() + "/preview");
        String[] fields = fields(changed);
        for (int i = 0; i < fields.length; i += 2) {
            address.queryParam(fields[i], fields[i + 1]);
        }
        return pages.open(address.build().toUriString(), Cast.COMPILER);
    }

    /** A form as it is filled in, with some fields said otherwise. */
    private static String[] fields(String... changed) {
        List<String> fields = new ArrayList<>(List.of(
                "period", "QUARTER",
                "window", "DECREE_09",
                "dueBy", "WORKING_DAYS_AFTER",
                "dueNumber", "2",
                "roll", "NEXT_WORKING_DAY",
                "before", "7, 3, 1",
                "onTheDay", "true",
                "after", "1, 3",
                "escalateAfter", "2",
                "basis", "Quyết định thử",
                "version", "0"));
        for (int i = 0; i < changed.length; i += 2) {
            int at = fields.indexOf(changed[i]);
            if (at >= 0) {
                fields.set(at + 1, changed[i + 1]);
            } else {
                fields.addAll(Arrays.asList(changed[i], changed[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }
}
