package vn.trinhky.drafting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

@DemoPages
class SubmissionPagesTests {

    private static final String TEXT = "- Họp dân 12 buổi tại ba thôn";

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Drafting drafting;

    @Autowired
    PartWriting writing;

    @Test
    void isNotThereForOtherUnitsNorForTheCompiler() {
        RoundId round = rounds.open(new ReportingPeriod(2051, 1));
        String khoi = "/submissions/" + rounds.partOf("khoi", round).value();
        assertThat(clerk.opens("lam", khoi)).hasStatus(404);
        assertThat(clerk.opens(Cast.COMPILER, khoi)).hasStatus(404);
        assertThat(clerk.opens(Cast.COMPILER, khoi + "/whole")).hasStatus(404);
        assertThat(clerk.opens("lam", khoi + "/submitted")).hasStatus(404);
        assertThat(clerk.sends("lam", khoi + "/preview", "text", TEXT)).hasStatus(404);
        assertThat(clerk.sends("lam", khoi + "/sections/I.1", "text", TEXT, "version", "0"))
                .hasStatus(404);
        assertThat(clerk.sends("lam", khoi + "/sending")).hasStatus(404);
    }

    @Test
    void opensForAUnitThatHasNeverReportedBefore() {
        RoundId round = rounds.open(new ReportingPeriod(1991, 1));
        assertThat(clerk.opens(
                        "khoi", "/submissions/" + rounds.partOf("khoi", round).value()))
                .hasStatusOk()
                .bodyText()
                .contains("Hệ thống chưa có phần nộp nào của kỳ trước.");
    }

    @Test
    void beginsWithTheFirstEmptySectionAndGoesOnToTheNext() {
        SubmissionId id = part("lam", 2);
        String address = "/submissions/" + id.value();
        assertThat(clerk.opens("lam", address)).bodyText().contains("Công tác lãnh đạo, chỉ đạo", "name=\"version\"");
        assertThat(clerk.sends("lam", address + "/sections/I.1", form(id, "lam", TEXT, "next", "I.2")))
                .hasRedirectedUrl(address + "?section=I.2");
        assertThat(clerk.opens("lam", address + "?section=I.1")).bodyText().contains(TEXT);
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseSavedMeanwhile() {
        SubmissionId id = part("khoi", 3);
        String[] stale = form(id, "khoi", "- Bản của tôi, gõ mười phút");
        writing.write(id, "I.1", "- Bản lưu trước của đồng nghiệp", version(id, "khoi"), cast.officer("khoi"));
        int newest = version(id, "khoi");
        assertThat(clerk.sends("khoi", "/submissions/" + id.value() + "/sections/I.1", stale))
                .hasStatus(409)
                .bodyText()
                .contains("Trần Đăng Khôi vừa lưu", "- Bản của tôi, gõ mười phút", "- Bản lưu trước của đồng nghiệp")
                .contains("name=\"version\" value=\"" + newest + "\"");
    }

    @Test
    void showsThePreviewAndWhatIsOddWithoutSaving() {
        SubmissionId id = part("loan", 4);
        assertThat(clerk.sends("loan", "/submissions/" + id.value() + "/preview", "text", "- Một ý\n- Ý *chưa đóng"))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"item dash\"", "Dòng 2:", "chưa được đóng")
                .doesNotContain("<html");
        assertThat(drafting.ownSubmission(id, cast.officer("loan")).texts().isEmpty())
                .isTrue();
    }

    @Test
    void showsWhyAPartCannotBeSentYet() {
        SubmissionId id = part("dao", 5);
        assertThat(clerk.opens("dao", "/submissions/" + id.value() + "/whole"))
                .bodyText()
                .contains("Chưa có nội dung nào. Hãy viết ít nhất một mục rồi gửi.", "disabled");
    }

    @Test
    void goesToTheLeaderWhoReturnsItWithAReason() {
        SubmissionId id = part("tuan", 6);
        String address = "/submissions/" + id.value();
        clerk.sends("tuan", address + "/sections/I.1", form(id, "tuan", TEXT));
        assertThat(clerk.sends("tuan", address + "/sending")).hasRedirectedUrl(address);
        assertThat(clerk.opens("tuan", address)).bodyText().contains("Lấy lại để sửa");
        assertThat(clerk.opens("duyen", address)).bodyText().contains("Họp dân 12 buổi", "Duyệt và nộp");
        assertThat(clerk.sends("duyen", address + "/return", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Vui lòng ghi lý do");
        assertThat(clerk.sends("duyen", address + "/return", "reason", "Thiếu số lượt người dự"))
                .hasRedirectedUrl(address);
        assertThat(clerk.opens("tuan", address)).bodyText().contains("Y Duyên trả lại", "Thiếu số lượt người dự");
    }

    @Test
    void leavesTheUnitWhenTheLeaderApprovesAndComesBackFromTheCompiler() {
        SubmissionId id = part("phuc", 7);
        String address = "/submissions/" + id.value();
        clerk.sends("phuc", address + "/sections/I.1", form(id, "phuc", TEXT));
        clerk.sends("phuc", address + "/sending");
        assertThat(clerk.sends("thanh", address + "/approval")).hasRedirectedUrl(address);
        assertThat(clerk.opens("phuc", address)).bodyText().contains("Phần này đã ở đơn vị tổng hợp");
        assertThat(clerk.opens(Cast.COMPILER, address + "/submitted"))
                .bodyText()
                .contains("Họp dân 12 buổi", "Trả lại đơn vị");
        assertThat(clerk.sends(Cast.COMPILER, address + "/return-to-unit", "reason", "Ghi rõ tên thôn"))
                .hasStatus3xxRedirection();
        assertThat(drafting.ownSubmission(id, cast.officer("phuc")).state()).isEqualTo(Submission.State.DRAFT);
        assertThat(clerk.sends("lam", address + "/return-to-unit", "reason", "x"))
                .hasStatus(404);
    }

    private SubmissionId part(String drafter, int number) {
        return rounds.partOf(drafter, rounds.open(new ReportingPeriod(2052 + number, 1)));
    }

    private int version(SubmissionId id, String drafter) {
        return drafting.ownSubmission(id, cast.officer(drafter)).version();
    }

    private String[] form(SubmissionId id, String drafter, String text, String... more) {
        String[] form = {"text", text, "version", Integer.toString(version(id, drafter))};
        String[] all = java.util.Arrays.copyOf(form, form.length + more.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        return all;
    }
}
