package vn.trinhky.punctuality.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.nil.NilReporting;
import vn.trinhky.drafting.nil.SomethingWritten;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.view.PlainText;
import vn.trinhky.punctuality.Content;
import vn.trinhky.punctuality.Facts;
import vn.trinhky.punctuality.Rates;
import vn.trinhky.punctuality.SeenRegimes;
import vn.trinhky.punctuality.Standing;
import vn.trinhky.punctuality.record.Correction;
import vn.trinhky.punctuality.record.UnitRecordKeeping;
import vn.trinhky.punctuality.refusals.CollectionGoesOn;
import vn.trinhky.punctuality.refusals.NothingCorrected;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.refusals.NotTheCompiler;
import vn.trinhky.web.Formats;
import vn.trinhky.web.NotHere;

/** Board, record and paragraph against a table that a hand has computed. */
@OnDemoPages
@Tag("deadlines")
class ComplianceBoardTests {

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    @Autowired
    Drafting drafting;

    @Autowired
    NilReporting nil;

    @Autowired
    Reporting reporting;

    @Autowired
    UnitRecordKeeping keeping;

    @Autowired
    Facts facts;

    @Autowired
    SeenRegimes regimes;

    @Autowired
    Boards boards;

    @Autowired
    LiveText live;

    @Autowired
    JdbcTemplate database;

    @Autowired
    AutowireCapableBeanFactory beans;

    JuneRound june;

    @BeforeEach
    void prepareRounds() {
        june = new JuneRound();
        beans.autowireBean(june);
    }

    /** Seven communes: early, on the day, late from Friday to Monday, in time with more of it, a nil report, two missing. */
    @Test
    void equalsAHandComputedTable() throws Exception {
        RoundId round = june.open(new ReportingPeriod(2995, 1));
        Round kept = reporting.round(round);
        Board board = boards.of(regimes.of(kept.regime(), cast.compiler()), until(kept));
        Rates rates = board.periods().get(board.periods().size() - 1).rates();

        assertThat(rates.asked()).isEqualTo(7);
        assertThat(rates.owing()).isEqualTo(7);
        assertThat(rates.onTime()).isEqualTo(4);
        assertThat(rates.late()).isEqualTo(1);
        assertThat(rates.missing()).isEqualTo(2);
        assertThat(rates.nil()).isEqualTo(1);
        assertThat(rates.substantive()).isEqualTo(5);
        assertThat(rates.opened()).isEqualTo(5);
        assertThat(rates.atOnce()).isEqualTo(5);
        assertThat(rates.onTimeRate()).isEqualByComparingTo("57.1");
        assertThat(rates.median()).isEqualByComparingTo("-1");
        assertThat(board.kinds().stream().mapToInt(line -> line.rates().asked()).sum())
                .isEqualTo(board.all().asked());
        assertThat(board.units()).isGreaterThanOrEqualTo(7);
        assertThat(board.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(board.periods()));
        assertThat(board.rows().stream()
                        .map(row -> row.cells().get(row.cells().size() - 1).sign()))
                .contains("✓", "+1", "✗");
        shows(kept);
    }

    private void shows(Round kept) throws Exception {
        String address = "/regimes/" + kept.regime().value() + "/punctuality";
        String at = "?until=" + kept.period().inOrder();
        assertThat(Pages.text(pages.open(address + at, Cast.COMPILER)))
                .contains("Chấp hành chế độ báo cáo", "57,1", "✗", "+1");
        assertThat(Pages.text(pages.open(address + at + "&lang=en", Cast.SIGNATORY)))
                .contains("tk-kept");
        assertThat(Pages.text(pages.open(address + ".svg" + at, Cast.COMPILER)))
                .startsWith("<svg")
                .contains("57,1%");
        MockHttpServletResponse sheet = pages.open(address + ".xlsx" + at, Cast.COMPILER);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new java.io.ByteArrayInputStream(sheet.getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(book.getSheet(1).orElseThrow().read())
                    .filteredOn(row -> row.getCellText(0).equals(kept.period().label()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.stream().skip(1).map(Cell::getText))
                            .containsExactly("7", "7", "5", "5", "4", "1", "2", "5", "0", "1", "57.1", "-1"));
        }
        assertThat(Pages.text(pages.open("/api/v1" + address + at, Cast.COMPILER)))
                .contains("\"onTimeRate\":57.1", "\"earlier\":");
        assertThat(pages.open("/rounds/" + kept.id().value() + "/punctuality", Cast.COMPILER)
                        .getRedirectedUrl())
                .isEqualTo(address);
    }

    @Test
    void writesTheParagraphOfTheReportFromTheSameData() {
        RoundId round = june.open(new ReportingPeriod(2995, 2));
        assertThat(said("{{_CHE-DO/all/this/list}}", round))
                .startsWith("04/07 đơn vị gửi báo cáo đúng hạn; 01 đơn vị gửi báo cáo chậm: ")
                .contains(
                        " (01 ngày làm việc); 02 đơn vị không gửi báo cáo: ", "; 01 đơn vị báo cáo không phát sinh: ");
        assertThat(said("{{_CHE-DO/all/this/counted}}", round)).isEqualTo("04/07 đơn vị");
        assertThat(said("{{_CHE-DO/all/this/value}}", round)).isEqualTo("57,1%");
        assertThat(said("{{_CHE-DO/all/this/target}}", round)).isEqualTo("[_CHE-DO]");
        assertThat(said("{{_CHE-DO/own/this/list}}", round)).isEqualTo("[_CHE-DO]");
    }

    @Test
    void keepsTheOldEntryBesideItsCorrection() {
        RoundId round = june.open(new ReportingPeriod(2995, 3));
        Round kept = reporting.round(round);
        var late = drafting.partsOf(round).stream()
                .filter(part -> part.id().equals(rounds.partOf("loan", round)))
                .findFirst()
                .orElseThrow();
        Correction correction = new Correction(JuneRound.DUE, JuneRound.DUE, null);

        assertThatThrownBy(() -> keeping.correct(round, late.unit(), correction, "Nộp bản giấy.", cast.officer("loan")))
                .isInstanceOf(NotTheCompiler.class);
        keeping.correct(round, late.unit(), correction, "Nộp bản giấy đúng hạn.", cast.compiler());
        assertThat(facts.of(round, late.unit()).orElseThrow().standing(LocalDate.now(Formats.OFFICE_ZONE)))
                .isEqualTo(Standing.ON_TIME);
        assertThatThrownBy(() -> keeping.correct(round, late.unit(), correction, "Lần nữa.", cast.compiler()))
                .isInstanceOf(NothingCorrected.class);
        keeping.comment(round, late.unit(), "Đường truyền của xã bị đứt ba ngày.", cast.officer("loan"));
        assertThatThrownBy(() -> keeping.comment(round, late.unit(), "Không phải của tôi.", cast.officer("lam")))
                .isInstanceOf(NotHere.class);

        String address = "/regimes/" + kept.regime().value() + "/punctuality/"
                + late.unit().value();
        assertThat(Pages.text(pages.open(address, "loan")))
                .contains(
                        "Nộp bản giấy đúng hạn.",
                        "17/06/2024",
                        "Đường truyền của xã bị đứt ba ngày.",
                        "thì coi là chép lại");
        assertThat(Pages.text(pages.open(address, Cast.COMPILER))).contains("/corrections");
        assertThat(pages.open(address, "lam").getStatus()).isEqualTo(404);
        assertThat(Pages.text(pages.open("/api/v1" + address, "loan"))).contains("\"earlier\":[{");
    }

    @Test
    void isNotRewrittenByALaterExtension() {
        RoundId round = june.open(new ReportingPeriod(2995, 4));
        Rates before = rates(round);
        database.update("update round set deadline = ? where round_id = ?", JuneRound.DUE.plusYears(1), round.value());
        assertThat(rates(round)).isEqualTo(before);
    }

    @Test
    void refusesToCorrectWhatIsNotKeptYetAndSeesCopies() {
        RoundId first = rounds.open(new ReportingPeriod(2996, 1));
        june.send(
                0,
                first,
                "- Tổ chức 12 buổi tuyên truyền tại thôn, có 340 lượt người tham gia và 25 hộ ký cam kết.",
                JuneRound.DUE);
        reporting.closeCollection(first, cast.compiler());
        RoundId next = rounds.open(new ReportingPeriod(2996, 2));
        SubmissionId copy = june.send(
                0,
                next,
                "- Tổ chức 12 buổi tuyên truyền tại thôn, có 340 lượt người tham gia và 25 hộ ký cam kết.",
                JuneRound.DUE);
        var unit = drafting.progress(copy, cast.compiler()).unit();

        assertThat(facts.of(first, unit).orElseThrow().content()).isEqualTo(Content.SUBSTANTIVE);
        assertThat(facts.of(next, unit).orElseThrow().content()).isEqualTo(Content.COPY);
        assertThatThrownBy(() -> keeping.correct(
                        next, unit, new Correction(JuneRound.DUE, JuneRound.DUE, null), "Vội.", cast.compiler()))
                .isInstanceOf(CollectionGoesOn.class);
        assertThatThrownBy(() -> nil.declare(copy, cast.officer("lam"))).isInstanceOf(vn.trinhky.web.Refusal.class);
        SubmissionId written = rounds.write(Cast.COMMUNES.get(1), next);
        assertThatThrownBy(() -> nil.declare(written, cast.officer("khoi"))).isInstanceOf(SomethingWritten.class);

        drafting.returnToUnit(copy, "Chép lại quý trước.", cast.compiler());
        assertThat(facts.of(next, unit).orElseThrow().returns()).isEqualTo(1);
    }

    private Rates rates(RoundId id) {
        Round round = reporting.round(id);
        Board board = boards.of(regimes.of(round.regime(), cast.compiler()), until(round));
        return board.periods().get(board.periods().size() - 1).rates();
    }

    private static Look until(Round round) {
        return Look.of(
                Optional.empty(),
                Optional.of("worst"),
                Optional.empty(),
                Optional.of(round.period().inOrder()));
    }

    private String said(String token, RoundId round) {
        var text = PlainTextReader.read(token).manuscript();
        List<String> lines = PlainText.of(live.spoken(text, FigureSetting.ofReport(reporting.round(round))));
        return lines.get(0);
    }
}
