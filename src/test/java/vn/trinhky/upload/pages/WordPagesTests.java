package vn.trinhky.upload.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.Said;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.view.PlainText;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.word.intake.HandmadeFile;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextHistory;
import vn.trinhky.writing.VersionLine;

@DemoPages
@Tag("writing")
class WordPagesTests {

    private static final String HAND_WRITTEN =
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1. Công tác chỉ đạo</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>- Họp 03 buổi ở các thôn.</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>2. Khen thưởng</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>- Khen 02 hộ gia đình.</w:t></w:r></w:p>";

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

    @Autowired
    Reporting reporting;

    @Autowired
    Indicators indicators;

    @Autowired
    FigureSheets sheets;

    @Autowired
    TextHistory history;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    @Test
    void aFileThatLeftAndCameBackChangesOnlyTheBlockThatWasChanged() {
        SubmissionId id = written("lam", 1);
        List<Block> before = texts(id, "lam").of("I.1").blocks();
        byte[] changed = Repacked.typing(exported("lam", id), "Họp hằng tháng", "Họp hằng tuần");
        String look = uploaded("lam", id, changed);
        assertThat(clerk.opens("lam", look))
                .bodyText()
                .contains("Đây là tệp đã tải xuống từ phần này", "<ins>", "tuần", "Mọi thứ trong tệp đều đưa vào được");
        assertThat(texts(id, "lam").of("I.1").blocks()).isEqualTo(before);
        assertThat(clerk.sends("lam", look + "/taking-over")).hasRedirectedUrl(address(id));
        List<Block> after = texts(id, "lam").of("I.1").blocks();
        assertThat(after)
                .extracting(Block::id)
                .isEqualTo(before.stream().map(Block::id).toList());
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(words(id, "lam")).containsExactly("- Rà soát 06 mô hình.", "- Họp hằng tuần.");
        assertThat(history.versions(id.value()))
                .extracting(VersionLine::occasion)
                .startsWith(Occasion.FROM_WORD)
                .contains(Occasion.TO_WORD);
        assertThat(milestones(id)).last().isEqualTo("WORD_TAKEN_OVER");
        assertThat(clerk.opens("lam", look)).hasStatus(404);
    }

    @Test
    @Tag("figures")
    void aFigureIsANumberInWordAndAFigureAgainWhenItComesBack() {
        SubmissionId id = part("lam", 12);
        enter(id, "lam", "MH-DUNG", 5);
        write(id, "lam", "- Dừng {{MH-DUNG/own/this/counted}}.\n- Vận động {{MH-DUNG/own/this/value}} hộ.");
        Manuscript before = texts(id, "lam").of("I.1");
        byte[] left = exported("lam", id);

        byte[] changed = Repacked.typing(Repacked.typing(left, "Dừng ", "Đã dừng "), ">05<", ">06<");
        String look = uploaded("lam", id, changed);
        assertThat(clerk.opens("lam", look)).bodyText().contains(">05 mô hình<").doesNotContain("[MH-DUNG]");
        assertThat(clerk.sends("lam", look + "/taking-over")).hasStatus3xxRedirection();

        assertThat(PlainTextWriter.write(before)).contains("Vận động {{MH-DUNG/own/this/value}} hộ");
        assertThat(PlainTextWriter.write(texts(id, "lam").of("I.1")))
                .isEqualTo("- Đã dừng {{MH-DUNG/own/this/counted}}.\n\n- Vận động 06 hộ.\n");
    }

    @Test
    void whatOthersWroteMeanwhileStays() {
        SubmissionId id = written("khoi", 2);
        byte[] changed = Repacked.typing(exported("khoi", id), "Họp hằng tháng", "Họp hằng tuần");
        write(id, "khoi", "- Rà soát 09 mô hình.\n- Họp hằng tháng.\n- Đi thôn.");
        assertThat(clerk.sends("khoi", uploaded("khoi", id, changed) + "/taking-over"))
                .hasStatus3xxRedirection();
        assertThat(words(id, "khoi")).containsExactly("- Rà soát 09 mô hình.", "- Họp hằng tuần.", "- Đi thôn.");
    }

    @Test
    void whatBothChangedIsShownAndTheOfficerChooses() {
        SubmissionId id = written("loan", 3);
        byte[] changed = Repacked.typing(exported("loan", id), "Họp hằng tháng", "Họp hằng tuần");
        write(id, "loan", "- Rà soát 06 mô hình.\n- Họp hằng quý.");
        String look = uploaded("loan", id, changed);
        assertThat(clerk.opens("loan", look)).bodyText().contains("vừa được sửa trong tệp", "Họp hằng quý", "tuần");
        assertThat(clerk.sends("loan", look + "/taking-over", "way-I.1", "MERGE_FOR_THE_FILE"))
                .hasStatus3xxRedirection();
        assertThat(words(id, "loan")).containsExactly("- Rà soát 06 mô hình.", "- Họp hằng tuần.");
    }

    @Test
    void aFileWrittenByHandGoesWhereItsHeadingsSayAndWhereTheOfficerSays() {
        SubmissionId id = part("dao", 4);
        String look = uploaded("dao", id, HandmadeFile.withBody(HAND_WRITTEN).bytes());
        assertThat(clerk.opens("dao", look))
                .bodyText()
                .contains("Khớp đề cương", "Chưa rõ thuộc mục nào", "Khen thưởng");
        assertThat(clerk.sends("dao", look + "/look", "place-1", "I.2"))
                .hasStatusOk()
                .bodyText()
                .contains("Khen 02 hộ gia đình");
        assertThat(texts(id, "dao").isEmpty()).isTrue();
        clerk.sends("dao", look + "/taking-over", "place-1", "I.2");
        assertThat(words(id, "dao")).containsExactly("- Họp 03 buổi ở các thôn.");
        assertThat(PlainText.of(texts(id, "dao").of("I.2"))).containsExactly("Khen thưởng", "- Khen 02 hộ gia đình.");
    }

    @Test
    void aSectionIsReplacedOrExtendedOrLeftAlone() {
        SubmissionId id = written("tuan", 5);
        byte[] file = HandmadeFile.withBody(HAND_WRITTEN).bytes();
        assertThat(clerk.sends("tuan", uploaded("tuan", id, file) + "/taking-over", "way-I.1", "LEAVE"))
                .hasStatus3xxRedirection();
        assertThat(words(id, "tuan")).containsExactly("- Rà soát 06 mô hình.", "- Họp hằng tháng.");
        clerk.sends("tuan", uploaded("tuan", id, file) + "/taking-over", "way-I.1", "APPEND");
        assertThat(words(id, "tuan"))
                .containsExactly("- Rà soát 06 mô hình.", "- Họp hằng tháng.", "- Họp 03 buổi ở các thôn.");
        clerk.sends("tuan", uploaded("tuan", id, file) + "/taking-over", "way-I.1", "REPLACE");
        assertThat(words(id, "tuan")).containsExactly("- Họp 03 buổi ở các thôn.");
    }

    @Test
    void aFileOfAnotherPartIsSaidToBeOne() {
        SubmissionId other = written("phuc", 6);
        SubmissionId mine = part("my", 10);
        String look = uploaded("my", mine, exported("phuc", other));
        assertThat(clerk.opens("my", look)).bodyText().contains("được tải xuống từ một phần khác");
    }

    @Test
    void whatWasShownIsWhatIsTakenOver() {
        SubmissionId id = written("phuc", 7);
        String look = uploaded("phuc", id, HandmadeFile.withBody(HAND_WRITTEN).bytes());
        String seen = body(clerk.opens("phuc", look)).replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
        write(id, "phuc", "- Vừa sửa xong.");
        assertThat(clerk.sends("phuc", look + "/taking-over", "seen", seen))
                .hasStatus(409)
                .bodyText()
                .contains("vừa lưu nội dung này sau khi bạn mở bản so sánh", "Vừa sửa xong");
        assertThat(words(id, "phuc")).containsExactly("- Vừa sửa xong.");
    }

    @Test
    void aFileIsSeenByNobodyElse() {
        SubmissionId id = part("lam", 8);
        String look = uploaded("lam", id, HandmadeFile.withBody(HAND_WRITTEN).bytes());
        assertThat(clerk.opens("nguyet", look)).hasStatus(404);
        assertThat(clerk.opens("khoi", look)).hasStatus(404);
        assertThat(clerk.opens("khoi", address(id) + "/word")).hasStatus(404);
        assertThat(clerk.opens("khoi", address(id) + "/in-word")).hasStatus(404);
        assertThat(clerk.opens(Cast.COMPILER, address(id) + "/word")).hasStatus(404);
        assertThat(clerk.sends("lam", look + "/giving-up")).hasRedirectedUrl(address(id) + "/in-word");
        assertThat(clerk.opens("lam", look)).hasStatus(404);
    }

    @Test
    void aNewFileTakesThePlaceOfTheOneBeforeAndIsForgottenAfterADay() {
        SubmissionId id = part("khoi", 9);
        byte[] file = HandmadeFile.withBody(HAND_WRITTEN).bytes();
        String first = uploaded("khoi", id, file);
        String second = uploaded("khoi", id, file);
        assertThat(clerk.opens("khoi", first)).hasStatus(404);
        assertThat(clerk.opens("khoi", address(id) + "/in-word")).bodyText().contains(second);
        assertThat(database.sql("""
                        select extract(epoch from execution_time - now()) / 3600 from scheduled_tasks
                        where task_name = 'forget-upload' and task_instance = ?""")
                        .param(second.substring(second.lastIndexOf('/') + 1))
                        .query(Double.class)
                        .single())
                .isBetween(23.0, 25.0);
    }

    @Test
    void withoutAFileTheFormSaysSo() {
        SubmissionId id = part("dao", 11);
        assertThat(clerk.uploads("dao", address(id) + "/word", "", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn tệp nào");
    }

    private SubmissionId part(String drafter, int number) {
        return rounds.partOf(drafter, rounds.open(new ReportingPeriod(2200 + number, 1)));
    }

    private void enter(SubmissionId id, String drafter, String code, long amount) {
        Submission part = part(id, drafter);
        Indicator indicator = indicators.of(reporting.round(part.round()).regime()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        sheets.enter(part.round(), part.unit(), Map.of(indicator.id(), Said.amount(amount)), cast.officer(drafter));
    }

    private SubmissionId written(String drafter, int number) {
        SubmissionId id = part(drafter, number);
        write(id, drafter, "- Rà soát 06 mô hình.\n- Họp hằng tháng.");
        return id;
    }

    private void write(SubmissionId id, String drafter, String text) {
        int version = part(id, drafter).version();
        writing.write(id, "I.1", text, version, cast.officer(drafter));
    }

    private Submission part(SubmissionId id, String drafter) {
        return drafting.ownSubmission(id, cast.officer(drafter));
    }

    private SectionTexts texts(SubmissionId id, String drafter) {
        return part(id, drafter).texts();
    }

    private List<String> words(SubmissionId id, String drafter) {
        Manuscript text = texts(id, drafter).of("I.1");
        return PlainText.of(text);
    }

    private byte[] exported(String who, SubmissionId id) {
        MvcTestResult answer = clerk.opens(who, address(id) + "/word");
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    /** The address of the page that shows what the file would change. */
    private String uploaded(String who, SubmissionId id, byte[] file) {
        MvcTestResult answer = clerk.uploads(who, address(id) + "/word", "phan-cua-xa.docx", file);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String address(SubmissionId id) {
        return "/submissions/" + id.value();
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private List<String> milestones(SubmissionId id) {
        RoundId round = drafting.progressOf(List.of(id)).get(0).round();
        return journal.entries(round.value()).stream()
                .map(JournalEntry::milestone)
                .toList();
    }
}
