package vn.trinhky.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Post;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.punctuality.Fact;
import vn.trinhky.punctuality.Facts;
import vn.trinhky.regime.changing.OutlineChange;
import vn.trinhky.regime.changing.ReviewerChange;
import vn.trinhky.regime.changing.UnitChange;
import vn.trinhky.regime.changing.refusals.LastReviewer;
import vn.trinhky.regime.changing.refusals.NowhereToMove;
import vn.trinhky.regime.changing.refusals.SectionHasParts;
import vn.trinhky.regime.changing.refusals.TakesPartAlready;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.refusals.ReviewerHasDecided;
import vn.trinhky.web.Formats;
import vn.trinhky.workflow.OpenTask;
import vn.trinhky.workflow.Tasks;

/** An open round changes, and everything that hangs on it follows; no draft is lost. */
@OnDemoPages
@Tag("compiling")
class RoundChangesTests {

    private static final Cast.Commune COMMUNE = Cast.COMMUNES.get(0);
    private static final Cast.Commune OTHER = Cast.COMMUNES.get(1);
    private static final String THIRD_REVIEWER = "lien";

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reporting reporting;

    @Autowired
    RoundChanging changing;

    @Autowired
    Drafting drafting;

    @Autowired
    PartWriting writing;

    @Autowired
    Compilation compilation;

    @Autowired
    Typesetting typesetting;

    @Autowired
    Reviewing reviewing;

    @Autowired
    OfficeDirectory office;

    @Autowired
    Tasks tasks;

    @Autowired
    Journal journal;

    @Autowired
    Facts facts;

    @Test
    void asksOneMoreUnitAndWaitsForItToo() {
        RoundId round = rounds.open(new ReportingPeriod(2440, 1));
        Cast.Commune newcomer = newcomer("2440");
        UnitId unit = cast.officer(newcomer.drafter()).posts().get(0).unit();

        MockHttpServletResponse preview =
                preview(round, "kind", "ADD_UNIT", "unit", unit.value().toString());
        assertThat(Pages.text(preview))
                .contains("Giao thêm phần việc cho xã Mới 2440", "nhận việc soạn phần", "chỉ kết thúc khi");
        assertThat(drafting.partsOf(round)).hasSize(7);

        change(round, "kind", "ADD_UNIT", "unit", unit.value().toString());
        assertThat(steps(newcomer.drafter(), round)).containsExactly("draft");
        Cast.COMMUNES.forEach(commune -> rounds.submit(commune, round));
        assertThat(reporting.round(round).state()).isEqualTo(Round.State.COLLECTING);
        rounds.submit(newcomer, round);
        assertThat(reporting.round(round).state()).isEqualTo(Round.State.COLLECTED);
        assertThat(milestones(round)).contains("UNIT_ADDED");
        assertThatThrownBy(() -> changing.change(round, new UnitChange.Added(unit, List.of()), cast.compiler()))
                .isInstanceOf(TakesPartAlready.class);
    }

    @Test
    void putsAUnitThatWasAskedTooLateOnRecordAsMissing() {
        ReportId report = rounds.collected(new ReportingPeriod(2441, 1));
        RoundId round = compilation.report(report).round();
        Cast.Commune newcomer = newcomer("2441");
        UnitId unit = cast.officer(newcomer.drafter()).posts().get(0).unit();

        change(round, "kind", "ADD_UNIT", "unit", unit.value().toString());
        rounds.writeAll(report);
        compilation.sendToReview(report, cast.compiler());
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
        reviewing.passLayout(report, cast.clerk());

        assertThat(part(round, newcomer).state()).isEqualTo(Submission.State.MISSING);
        assertThat(steps(newcomer.drafter(), round)).isEmpty();
        assertThat(facts.of(round, unit)).get().matches(Fact::isKept);
    }

    @Test
    void endsTheCollectionWhenTheLastMissingUnitIsWithdrawnAndKeepsItsDraft() {
        RoundId round = rounds.open(new ReportingPeriod(2442, 1));
        Cast.COMMUNES.stream().skip(1).forEach(commune -> rounds.submit(commune, round));
        SubmissionId part = rounds.write(COMMUNE, round);
        String unit = drafting.ownSubmission(part, cast.officer(COMMUNE.drafter()))
                .unit()
                .value()
                .toString();
        String[] wanted = {"kind", "WITHDRAW_UNIT", "unit", unit, "reason", "Đã sáp nhập"};

        assertThat(Pages.text(preview(round, wanted)))
                .contains("Đã sáp nhập", "bản thảo đã viết được giữ nguyên", "thôi được tính", "kết thúc ngay");
        change(round, wanted);

        assertThat(reporting.round(round).state()).isEqualTo(Round.State.COLLECTED);
        assertThat(steps(COMMUNE.drafter(), round)).isEmpty();
        assertThat(steps(Cast.COMPILER, round)).containsExactly("compile");
        assertThat(Pages.text(pages.open("/submissions/" + part.value(), COMMUNE.drafter())))
                .contains("Đã sáp nhập", "không còn được giao");
        assertThat(pages.open("/rounds/" + round.value(), COMMUNE.drafter()).getStatus())
                .isEqualTo(200);
        assertThat(pages.open("/", COMMUNE.drafter()).getStatus()).isEqualTo(200);
        assertThat(drafting.partsOf(round)).hasSize(6);

        change(round, "kind", "ADD_UNIT", "unit", unit);
        assertThat(steps(COMMUNE.drafter(), round)).containsExactly("draft");
        assertThat(drafting.ownSubmission(part, cast.officer(COMMUNE.drafter()))
                        .texts()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void leavesInTheReportWhatItUsesOfAWithdrawnUnitAndMarksItBeforehand() {
        ReportId report = rounds.collected(new ReportingPeriod(2443, 1));
        RoundId round = compilation.report(report).round();
        Submission part = part(round, COMMUNE);
        rounds.takeOver(report, "I.1", part.id());
        String[] wanted = {"kind", "WITHDRAW_UNIT", "unit", part.unit().value().toString(), "reason", "Chia tách"};

        assertThat(Pages.text(preview(round, wanted)))
                .contains("Đã dùng trong mục", "Họp giao ban hằng tháng", "đã nộp 1 lần");
        change(round, wanted);

        assertThat(words(report, "I.1")).contains("Họp giao ban hằng tháng");
        assertThat(pages.open("/reports/" + report.value() + "/text?section=I.1", Cast.COMPILER)
                        .getStatus())
                .isEqualTo(200);
        assertThat(pages.open("/rounds/" + round.value() + "/figures", Cast.COMPILER)
                        .getStatus())
                .isEqualTo(200);
        assertThat(reporting.round(round).plan().contributors()).hasSize(6);
    }

    @Test
    void givesOneUnitMoreTimeAndCallsOnlyTheOthersLate() {
        RoundId round = rounds.open(new ReportingPeriod(2444, 1));
        Submission part = part(round, COMMUNE);
        LocalDate today = LocalDate.now(Formats.OFFICE_ZONE);
        String unit = part.unit().value().toString();
        assertThat(preview(round, "kind", "EXTEND_DEADLINE", "unit", unit, "day", today.toString())
                        .getStatus())
                .isEqualTo(200);
        change(round, "kind", "MOVE_DEADLINE", "day", today.toString());
        change(
                round,
                "kind",
                "EXTEND_DEADLINE",
                "unit",
                unit,
                "day",
                today.plusDays(9).toString());

        Round changed = reporting.round(round);
        assertThat(changed.deadline()).isEqualTo(today);
        assertThat(late(part, changed, today.plusDays(3))).isFalse();
        assertThat(late(part(round, OTHER), changed, today.plusDays(3))).isTrue();
        String day = new Formats().date(today.plusDays(9));
        assertThat(Pages.text(pages.open("/rounds/" + round.value(), Cast.COMPILER)))
                .contains("gia hạn đến " + day);
        assertThat(Pages.text(pages.open("/", COMMUNE.drafter()))).contains(day);
        assertThat(Pages.text(pages.open(address(round), Cast.COMPILER)))
                .contains(
                        "Dời hạn nộp của cả kỳ từ 31/12/2999 sang",
                        "Gia hạn cho Ban Chỉ đạo Cuộc vận động xã Đăk Ruồng");
        assertThat(press(
                                round,
                                "kind",
                                "EXTEND_DEADLINE",
                                "unit",
                                unit,
                                "day",
                                today.plusDays(4).toString())
                        .getStatus())
                .isEqualTo(409);
        assertThat(press(round, "kind", "MOVE_DEADLINE").getStatus()).isEqualTo(422);
    }

    @Test
    void handsAReviewersTaskOverAndLetsGivenVerdictsStand() {
        ReportId report = rounds.underReview(new ReportingPeriod(2445, 1));
        RoundId round = compilation.report(report).round();
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        String[] wanted = {
            "kind", "REPLACE_REVIEWER", "reviewer", id(Cast.SECOND_REVIEWER), "replacement", id(THIRD_REVIEWER)
        };

        assertThat(Pages.text(preview(round, wanted))).contains("việc chuyển sang Trần Thị Liên", "giữ nguyên: 1");
        change(round, wanted);

        assertThat(steps(Cast.SECOND_REVIEWER, round)).isEmpty();
        assertThat(steps(THIRD_REVIEWER, round)).containsExactly("review");
        assertThat(pages.open("/reports/" + report.value() + "/review", Cast.SECOND_REVIEWER)
                        .getStatus())
                .isEqualTo(404);
        PersonId first = cast.officer(Cast.FIRST_REVIEWER).id();
        assertThatThrownBy(() -> changing.change(round, new ReviewerChange.Removed(first), cast.compiler()))
                .isInstanceOf(ReviewerHasDecided.class);
        reviewing.clear(report, cast.officer(THIRD_REVIEWER));
        assertThat(steps(Cast.CLERK, round)).containsExactly("layout");
    }

    @Test
    void asksOneMoreReviewerAndDecidesWhenTheLastUndecidedOneIsRemoved() {
        ReportId report = rounds.underReview(new ReportingPeriod(2446, 1));
        RoundId round = compilation.report(report).round();
        change(round, "kind", "ADD_REVIEWER", "reviewer", id(THIRD_REVIEWER));
        assertThat(steps(THIRD_REVIEWER, round)).containsExactly("review");
        String board = "/regimes/" + reporting.round(round).regime().value() + "/punctuality";
        assertThat(pages.open(board, THIRD_REVIEWER).getStatus()).isEqualTo(200);
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.sendBack(report, "Chưa khớp", cast.officer(Cast.SECOND_REVIEWER));
        assertThat(steps(Cast.COMPILER, round)).isEmpty();

        change(round, "kind", "REMOVE_REVIEWER", "reviewer", id(THIRD_REVIEWER));

        assertThat(reviewing.newest(report).orElseThrow().state()).isEqualTo(Review.State.RETURNED);
        assertThat(steps(Cast.COMPILER, round)).containsExactly("compile");
        assertThat(compilation.report(report).returnReason()).isEqualTo("Chưa khớp");
        change(round, "kind", "REMOVE_REVIEWER", "reviewer", id(Cast.SECOND_REVIEWER));
        assertThatThrownBy(() -> changing.change(
                        round,
                        new ReviewerChange.Removed(
                                cast.officer(Cast.FIRST_REVIEWER).id()),
                        cast.compiler()))
                .isInstanceOf(LastReviewer.class);
    }

    @Test
    void movesWhatUnitsAndCompilerWroteWhenASectionIsGivenUp() {
        RoundId round = rounds.open(new ReportingPeriod(2447, 1));
        rounds.submit(COMMUNE, round);
        SubmissionId draft = rounds.write(OTHER, round);
        ReportId report = compilation.reportOf(round).orElseThrow().id();
        rounds.takeOver(report, "I.1", part(round, COMMUNE).id());
        String[] wanted = {"kind", "REMOVE_SECTION", "section", "I.1", "into", "I.2"};

        assertThat(Pages.text(preview(round, wanted)))
                .contains("Nội dung đã viết của các đơn vị chuyển vào mục", "1 đoạn của báo cáo chuyển xuống cuối mục");
        change(round, wanted);

        assertThat(words(report, "I.1")).isEmpty();
        assertThat(words(report, "I.2")).contains("Họp giao ban");
        assertThat(drafting.ownSubmission(draft, cast.officer(OTHER.drafter()))
                        .texts()
                        .of("I.2")
                        .isEmpty())
                .isFalse();
        assertThat(drafting.submitted(part(round, COMMUNE).id())
                        .orElseThrow()
                        .text("I.2")
                        .isEmpty())
                .isFalse();
        assertThat(pages.open("/reports/" + report.value() + "/text?section=I.2", Cast.COMPILER)
                        .getStatus())
                .isEqualTo(200);
        assertThat(pages.open("/submissions/" + draft.value(), OTHER.drafter()).getStatus())
                .isEqualTo(200);
    }

    @Test
    void changesHeadingsAndOrderAndAddsASectionThatUnitsWrite() {
        RoundId round = rounds.open(new ReportingPeriod(2448, 1));
        ReportId report = compilation.reportOf(round).orElseThrow().id();

        change(round, "kind", "RENAME_SECTION", "section", "I.2", "title", "Kết quả triển khai");
        change(round, "kind", "ADD_SECTION", "section", "I.2", "title", "Mô hình hay", "units", "true");
        change(round, "kind", "MOVE_SECTION", "section", "I.2", "direction", "UP");

        Report changed = compilation.report(report);
        assertThat(changed.outline().entries().stream().map(entry -> entry.key()))
                .containsExactly("opening", "I", "I.2", "I.1", "bs1", "I.3", "I.3.1", "I.3.2", "II", "closing");
        assertThat(changed.outline().entries().stream().map(entry -> entry.title()))
                .contains("Kết quả triển khai", "Mô hình hay");
        SubmissionId part = rounds.partOf(COMMUNE.drafter(), round);
        var drafter = cast.officer(COMMUNE.drafter());
        writing.write(
                part,
                "bs1",
                "- Mô hình tiếng loa.",
                drafting.ownSubmission(part, drafter).version(),
                drafter);
        assertThatThrownBy(() -> changing.change(
                        round, new OutlineChange.Moved("I.2", OutlineChange.Moved.Direction.UP), cast.compiler()))
                .isInstanceOf(NowhereToMove.class);
        assertThatThrownBy(() -> changing.change(round, new OutlineChange.Removed("I.3", "I.2"), cast.compiler()))
                .isInstanceOf(SectionHasParts.class);
        assertThat(milestones(round)).contains("SECTION_RENAMED", "SECTION_ADDED", "SECTION_MOVED");
    }

    @Test
    void leavesTheOutlineOfAVersionUnderReviewAlone() {
        ReportId report = rounds.underReview(new ReportingPeriod(2449, 1));
        RoundId round = compilation.report(report).round();

        assertThat(Pages.text(preview(round, "kind", "MOVE_SECTION", "section", "I.2", "direction", "UP")))
                .doesNotContain("Ghi thay đổi");
        assertThat(press(round, "kind", "MOVE_SECTION", "section", "I.2", "direction", "UP")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    @Tag("signing")
    void printsTheBodiesThatIssueTheReportAsWellUntilItIsUnderReview() throws IOException {
        ReportId report = rounds.collected(new ReportingPeriod(2829, 1));
        RoundId round = compilation.report(report).round();
        String[] wanted = {"kind", "ISSUE_JOINTLY", "jointBodies", "Liên đoàn Lao động tỉnh\r\n\r\n Tỉnh đoàn "};

        assertThat(Pages.text(preview(round, "kind", "ISSUE_JOINTLY", "jointBodies", "X")))
                .contains("chữ ký và con dấu của các cơ quan khác phải lấy bên ngoài");
        change(round, wanted);

        assertThat(Pages.text(pages.open(address(round), Cast.COMPILER)))
                .contains("Cơ quan cùng ban hành: LIÊN ĐOÀN LAO ĐỘNG TỈNH, TỈNH ĐOÀN; trước đó: –");
        try (PDDocument draft = Loader.loadPDF(typesetting.draft(report, cast.compiler()))) {
            assertThat(new PDFTextStripper().getText(draft)).contains("LIÊN ĐOÀN LAO ĐỘNG TỈNH", "TỈNH ĐOÀN");
        }
        assertThat(press(round, wanted).getStatus()).isEqualTo(409);
        assertThat(press(round, "kind", "ISSUE_JOINTLY", "jointBodies", "1\n2\n3\n4\n5\n6")
                        .getStatus())
                .isEqualTo(422);
        change(round, "kind", "ISSUE_JOINTLY", "jointBodies", "");
        assertThat(reporting.round(round).plan().jointBodies()).isEmpty();
        rounds.writeAll(report);
        compilation.sendToReview(report, cast.compiler());
        assertThat(press(round, wanted).getStatus()).isEqualTo(409);
    }

    @Test
    void isTheCompilersAloneAndOpenToHerPrograms() {
        RoundId round = rounds.open(new ReportingPeriod(2440, 2));

        assertThat(pages.open(address(round), COMMUNE.drafter()).getStatus()).isEqualTo(404);
        assertThat(pages.open(address(round), Cast.FIRST_REVIEWER).getStatus()).isEqualTo(404);
        assertThat(Pages.text(pages.open(address(round), Cast.COMPILER))).contains("chưa có thay đổi");
        change(round, "kind", "MOVE_DEADLINE", "day", "2998-12-31");
        assertThat(Pages.text(pages.open("/api/v1" + address(round), Cast.COMPILER)))
                .contains("DEADLINE_MOVED", "2998-12-31");
    }

    private MockHttpServletResponse preview(RoundId round, String... fields) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            query.append(i == 0 ? "?" : "&").append(fields[i]).append('=').append(fields[i + 1]);
        }
        return pages.open(address(round) + "/preview" + query, Cast.COMPILER);
    }

    private void change(RoundId round, String... fields) {
        assertThat(press(round, fields).getStatus()).as(Arrays.toString(fields)).isEqualTo(302);
    }

    private MockHttpServletResponse press(RoundId round, String... fields) {
        return pages.press(address(round), Cast.COMPILER, fields);
    }

    private static String address(RoundId round) {
        return "/rounds/" + round.value() + "/changes";
    }

    private Submission part(RoundId round, Cast.Commune commune) {
        return drafting.ownSubmission(rounds.partOf(commune.drafter(), round), cast.officer(commune.drafter()));
    }

    private boolean late(Submission part, Round round, LocalDate day) {
        return drafting.progressOf(List.of(part.id())).get(0).isLate(round, day);
    }

    private String words(ReportId report, String section) {
        return PlainTextWriter.write(compilation.report(report).texts().of(section));
    }

    private String id(String person) {
        return cast.officer(person).id().value().toString();
    }

    private List<String> milestones(RoundId round) {
        return journal.entries(round.value()).stream()
                .map(JournalEntry::milestone)
                .toList();
    }

    private List<String> steps(String signInName, RoundId round) {
        return tasks.waitingFor(cast.officer(signInName)).stream()
                .filter(task -> task.round().equals(round))
                .map(OpenTask::step)
                .toList();
    }

    /** A commune that takes no part yet, with its people. */
    private Cast.Commune newcomer(String name) {
        UnitId unit = new UnitId(java.util.UUID.randomUUID());
        LocalDate since = LocalDate.of(2020, 1, 1);
        office.register(
                new Unit(unit, "MOI" + name, UnitKind.PEOPLES_COMMITTEE, "xã Mới " + name, "Mới " + name, since));
        Stream.of(PostKind.DRAFTER, PostKind.UNIT_APPROVER).forEach(kind -> {
            PersonId person = new PersonId(java.util.UUID.randomUUID());
            office.register(
                    new Person(person, kind + " " + name).mayEnterAs(kind + name, "{noop}x"),
                    List.of(new Post(person, unit, kind, kind.name(), since)));
        });
        return new Cast.Commune(PostKind.DRAFTER + name, PostKind.UNIT_APPROVER + name);
    }
}
