package vn.trinhky.workflow.reassigning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Post;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.workflow.OpenTask;
import vn.trinhky.workflow.Tasks;

/** Everything is taken back after each test: a post that was given away would be held in others. */
@DemoPages
@Transactional
@Tag("deadlines")
class ReassignmentPagesTests {

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Compilation compilation;

    @Autowired
    Tasks tasks;

    @Autowired
    Journal journal;

    @Autowired
    OfficeDirectory office;

    @Autowired
    Clock clock;

    @Test
    void givesThePostOfAUnitToSomebodyNearItUpToADay() {
        RoundId round = rounds.open(new ReportingPeriod(3441, 1));
        SubmissionId part = rounds.partOf("phuc", round);
        String place = "/reassignments/draft/" + part.value();
        assertThat(clerk.opens(Cast.ADMINISTRATOR, "/reassignments?find=hong phuc"))
                .bodyText()
                .contains(place, "Đỗ Hồng Phúc")
                .doesNotContain("Y My");
        assertThat(clerk.opens(Cast.ADMINISTRATOR, place)).bodyText().contains("Ngô Minh Thành (");
        assertThat(clerk.opens("thanh", "/submissions/" + part.value()))
                .bodyText()
                .doesNotContain("giao tạm");

        String today = LocalDate.now(clock).toString();
        assertThat(give(place, "thanh", today, "")).hasStatus(422).bodyText().contains("Ngô Minh Thành (");
        assertThat(give(place, "huong", today, "Nghỉ việc")).hasStatus(302);
        assertThat(give(place, "phuc", today, "Nghỉ việc"))
                .hasStatus(409)
                .bodyText()
                .contains("Đỗ Hồng Phúc đang giữ vị trí này rồi");

        assertThat(tasks.waitingFor(cast.compiler()))
                .extracting(OpenTask::subject)
                .contains(part.value());
        assertThat(last(round).details())
                .containsEntry("reason", "Nghỉ việc")
                .containsEntry("new", cast.compiler().fullName());
        assertThat(clerk.opens(Cast.ADMINISTRATOR, "/reassignments"))
                .bodyText()
                .contains("Nguyễn Thu Hương: Công chức Văn hóa - Xã hội (giao tạm)", "Thôi giao sau hôm nay");
    }

    @Test
    void givesAVerdictToAnotherReviewer() {
        ReportId report = rounds.underReview(new ReportingPeriod(3441, 2));
        String first = id(Cast.FIRST_REVIEWER);
        String place = "/reassignments/review/" + report.value() + "?person=" + first;
        assertThat(clerk.opens(Cast.ADMINISTRATOR, place))
                .bodyText()
                .contains("Trần Thị Liên")
                .doesNotContain("value=\"" + id(Cast.SECOND_REVIEWER));

        assertThat(give(place, Cast.THIRD_REVIEWER, "", "Ốm đột xuất")).hasStatus(302);
        assertThat(tasks.about(List.of(report.value())))
                .extracting(task -> Optional.ofNullable(task.assignee())
                        .map(person -> person.value().toString())
                        .orElse(""))
                .containsExactlyInAnyOrder(id(Cast.THIRD_REVIEWER), id(Cast.SECOND_REVIEWER));
        assertThat(last(compilation.report(report).round()))
                .extracting(JournalEntry::milestone, entry -> entry.details().get("reason"))
                .containsExactly("REVIEWER_REPLACED", "Ốm đột xuất");
        assertThat(give(place, Cast.THIRD_REVIEWER, "", "Lần nữa")).hasStatus(404);
    }

    @Test
    void givesASignatureOnlyToWhomTheRegistryAllows() {
        ReportId report = rounds.cleared(new ReportingPeriod(3441, 3));
        String place = "/reassignments/sign/" + report.value() + "?person=" + id(Cast.SIGNATORY);
        assertThat(give(place, Cast.FIRST_REVIEWER, "", "Đi công tác")).hasStatus(409);
        assertThat(give(place, "duc", "", "Đi công tác")).hasStatus(302);

        assertThat(tasks.waitingFor(cast.officer("duc")))
                .extracting(OpenTask::subject)
                .contains(report.value());
        assertThat(last(compilation.report(report).round()))
                .extracting(JournalEntry::milestone, JournalEntry::actor)
                .containsExactly("SIGNATURE_HANDED_OVER", "Phạm Quốc Việt");
    }

    @Test
    void showsAndEndsNoPostThatIsNotGivenAway() {
        Officer signatory = cast.officer(Cast.SIGNATORY);
        LocalDate today = LocalDate.now(clock);
        Post signing = new Post(
                        signatory.id(), unitOf(Cast.ADMINISTRATOR), PostKind.SIGNATORY, "Quyền Trưởng ban", today)
                .until(today.plusDays(9));
        Post drafting = new Post(signatory.id(), unitOf(Cast.ADMINISTRATOR), PostKind.DRAFTER, "Viết thay", today)
                .until(today.plusDays(9));
        office.appoint(signing);
        office.appoint(drafting);
        assertThat(clerk.opens(Cast.ADMINISTRATOR, "/reassignments"))
                .bodyText()
                .contains("Viết thay")
                .doesNotContain("Quyền Trưởng ban");
    }

    @Test
    void isForAdministratorsAndTheirUnitsOnly() {
        RoundId round = rounds.open(new ReportingPeriod(3441, 4));
        String place = "/reassignments/draft/" + rounds.partOf("lam", round).value();
        assertThat(clerk.opens(Cast.COMPILER, "/reassignments")).hasStatus(403);
        assertThat(clerk.opens("lam", place)).hasStatus(403);
        assertThat(clerk.opens(Cast.ADMINISTRATOR, "/api/v1" + place + "/candidates"))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .contains("Y Nguyệt")
                .doesNotContain("A Lâm");
    }

    private MvcTestResult give(String place, String to, String until, String reason) {
        return clerk.sends(Cast.ADMINISTRATOR, place, "to", id(to), "until", until, "reason", reason);
    }

    private UnitId unitOf(String who) {
        return cast.officer(who).posts().get(0).unit();
    }

    private String id(String who) {
        return cast.officer(who).id().value().toString();
    }

    private JournalEntry last(RoundId round) {
        List<JournalEntry> entries = journal.entries(round.value());
        return entries.get(entries.size() - 1);
    }
}
