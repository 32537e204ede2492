package vn.trinhky.drafting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.LastPart;
import vn.trinhky.drafting.LastParts;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;

@Tag("writing")
@DemoPages
class PartHistoryPagesTests {

    private static final String FIRST = "- Họp dân 12 buổi.\n- Treo 4 băng rôn tại chợ xã.";
    private static int year = 2600;

    @Autowired
    private Clerk clerk;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private PartWriting writing;

    @Autowired
    private Drafting drafting;

    @Autowired
    private LastParts lastParts;

    @Autowired
    private Reporting reporting;

    @Autowired
    private Journal journal;

    @Autowired
    private Cast cast;

    private Officer drafter;
    private SubmissionId part;
    private String address;

    @BeforeEach
    void openAPart() {
        drafter = cast.officer("lam");
        part = rounds.partOf("lam", rounds.open(new ReportingPeriod(year++, 1)));
        address = "/submissions/" + part.value();
    }

    @Test
    void saysThatThereIsNoVersionYet() {
        assertThat(clerk.opens("lam", address + "/history"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có phiên bản nào");
    }

    @Test
    void listsVersionsWithTheirOccasionAndTheWordsThatChanged() {
        sendAndReturn();
        assertThat(clerk.opens("lam", address + "/history"))
                .bodyText()
                .containsSubsequence("Phiên bản 2", "bị trả lại", "không đổi lời")
                .containsSubsequence("Phiên bản 1", "gửi lãnh đạo duyệt", "+11 từ");
    }

    @Test
    void comparesAVersionWithTheTextAsItStands() {
        sendAndReturn();
        write(FIRST.replace("12 buổi", "15 buổi"));
        assertThat(clerk.opens("lam", address + "/history/comparison?from=1"))
                .bodyText()
                .contains("<del><span class=\"visually-hidden\">bớt: </span>12", "</span>15")
                .contains("Hai bản khác nhau ở 1 trong số")
                .doesNotContain("Lấy lại phiên bản 1 để soạn tiếp?");
    }

    @Test
    void saysPlainlyThatNothingChanged() {
        sendAndReturn();
        assertThat(clerk.opens("lam", address + "/history/comparison?from=1&to=2"))
                .bodyText()
                .contains("Hai bản giống hệt nhau")
                .doesNotContain("Lấy lại phiên bản 2 để soạn tiếp?");
    }

    @Test
    void bringsAnEarlierVersionBackAndKeepsTheOneThatStood() {
        sendAndReturn();
        write("- Viết lại từ đầu.");
        assertThat(clerk.opens("lam", address + "/history/comparison?to=1"))
                .bodyText()
                .contains("Lấy lại phiên bản 1 để soạn tiếp?");
        assertThat(clerk.sends("lam", address + "/history/1/bringing-back")).hasRedirectedUrl(address);
        assertThat(stored()).isEqualTo(FIRST);
        assertThat(clerk.opens("lam", address + "/history"))
                .bodyText()
                .containsSubsequence("Phiên bản 4", "lấy lại phiên bản cũ", "Phiên bản 3", "một buổi soạn");
        assertThat(journal.entries(drafting.ownSubmission(part, drafter).round().value()))
                .anyMatch(entry -> entry.milestone().equals(Milestone.TEXT_BROUGHT_BACK.name()));
    }

    @Test
    void shutsBringingBackWhileThePartIsInOtherHandsAndSaysWhy() {
        sendAndReturn();
        write("- Viết lại từ đầu.");
        drafting.requestApproval(part, drafter);
        assertThat(clerk.opens("nguyet", address + "/history/comparison?to=1"))
                .bodyText()
                .contains("Chỉ người soạn thảo của đơn vị làm được việc này.", "disabled");
        assertThat(clerk.sends("lam", address + "/history/1/bringing-back")).hasStatus(409);
        assertThat(stored()).isEqualTo("- Viết lại từ đầu.");
    }

    @Test
    void isNotThereForOtherUnitsNorForAVersionThatNeverWas() {
        sendAndReturn();
        assertThat(clerk.opens("khoi", address + "/history")).hasStatus(404);
        assertThat(clerk.opens(Cast.COMPILER, address + "/history/comparison?to=1"))
                .hasStatus(404);
        assertThat(clerk.sends("khoi", address + "/history/1/bringing-back")).hasStatus(404);
        assertThat(clerk.opens("lam", address + "/history/comparison?to=99")).hasStatus(404);
        assertThat(clerk.opens("lam", "/api/v1" + address + "/history/99")).hasStatus(404);
    }

    @Test
    void answersProgramsWithTheSameVersions() {
        sendAndReturn();
        write(FIRST.replace("12 buổi", "15 buổi"));
        assertThat(clerk.opens("lam", "/api/v1" + address + "/history"))
                .bodyJson()
                .extractingPath("$[0].occasion")
                .isEqualTo("RETURNED");
        assertThat(clerk.opens("lam", "/api/v1" + address + "/history/1"))
                .bodyJson()
                .extractingPath("$.sections['I.1'].type")
                .isEqualTo("doc");
        assertThat(clerk.opens("lam", "/api/v1" + address + "/history/comparison?from=1"))
                .bodyJson()
                .extractingPath("$.sections[0].words.added")
                .isEqualTo(1);
        assertThat(clerk.sends("lam", "/api/v1" + address + "/history/1/bringing-back"))
                .hasStatus(204);
        assertThat(stored()).isEqualTo(FIRST);
    }

    @Test
    void showsTheDrafterAndThenTheCompilerWhatIsStillLastPeriods() {
        var round = reporting.round(drafting.ownSubmission(part, drafter).round());
        LastPart last = LastPart.typed(
                new ReportingPeriod(round.period().year() - 1, 4),
                Map.of("I.1", "Tính đến ngày 31/3/2024, xã đã họp 12 buổi.\n- Treo 4 băng rôn tại chợ xã."));
        lastParts.enter(drafting.ownSubmission(part, drafter).unit(), round.regime(), last, drafter);
        write("Tính đến ngày 31/3/2024, xã đã họp 15 buổi.\n- Treo 4 băng rôn tại chợ xã.");
        assertThat(clerk.opens("lam", address + "/whole"))
                .bodyText()
                .contains("2/2 đoạn lấy lại lời của quý IV/", "chỉ đổi ngày tháng, số liệu")
                .containsSubsequence("Chỉ đổi ngày tháng, số liệu", "Vẫn như kỳ trước:", "ngày 31/3/2024")
                .containsSubsequence("Giống hệt kỳ trước", "4 băng rôn");
        drafting.requestApproval(part, drafter);
        drafting.approve(part, cast.officer("nguyet"));
        assertThat(clerk.opens(Cast.COMPILER, address + "/submitted"))
                .bodyText()
                .contains("2/2 đoạn lấy lại lời của quý IV/")
                .containsSubsequence("Vẫn như kỳ trước:", "ngày 31/3/2024");
    }

    @Test
    void saysThatNothingIsLastPeriodsWhereAllIsNew() {
        SubmissionId other = rounds.partOf("khoi", rounds.open(new ReportingPeriod(year++, 1)));
        Officer khoi = cast.officer("khoi");
        writing.write(other, "I.1", FIRST, drafting.ownSubmission(other, khoi).version(), khoi);
        assertThat(clerk.opens("khoi", "/submissions/" + other.value() + "/whole"))
                .bodyText()
                .contains("Không đoạn nào lấy lại lời của")
                .doesNotContain("Vẫn như kỳ trước:");
    }

    private void sendAndReturn() {
        write(FIRST);
        drafting.requestApproval(part, drafter);
        drafting.returnToDrafter(part, "Ghi rõ số thôn.", cast.officer("nguyet"));
    }

    private void write(String text) {
        writing.write(part, "I.1", text, drafting.ownSubmission(part, drafter).version(), drafter);
    }

    private String stored() {
        return PlainTextWriter.write(
                        drafting.ownSubmission(part, drafter).texts().of("I.1"))
                .strip()
                .replace("\n\n", "\n");
    }
}
