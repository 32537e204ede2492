package vn.trinhky.compilation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.writing.SentText;

@DemoPages
@Tag("compiling")
class CompilationDeskTests {

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    PartWriting parts;

    @Autowired
    Drafting drafting;

    @Autowired
    JdbcClient database;

    @Autowired
    CountedStatements statements;

    @Test
    void groupsTheUnitsByKindWithTheMissingInTheirPlaces() {
        RoundId round = rounds.open(new ReportingPeriod(2271, 1));
        sends(1, round, "- Đã họp.");
        String page = page(round, "?section=I.1");
        assertThat(page).contains("Các xã và thị trấn", "1/7 đơn vị gửi", "1 đơn vị gửi, 1 đoạn chưa dùng");
        String kind = page.substring(page.indexOf("data-kind=\"cap-xa\""));
        assertThat(kind.indexOf("chưa nộp")).isLessThan(kind.indexOf("Đã họp."));
        assertThat(kind.lastIndexOf("chưa nộp")).isGreaterThan(kind.indexOf("Đã họp."));
    }

    @Test
    void takesTickedBlocksOfSeveralUnitsBehindTheChosenParagraphInTheOrderOfTheRegime() {
        RoundId round = rounds.open(new ReportingPeriod(2271, 2));
        SubmissionId second = sends(1, round, "- Hai một.\n- Hai hai.");
        SubmissionId first = sends(0, round, "- Một một.\n- Một hai.");
        writing.write(report(round).id(), "I.1", "- Trước.\n- Sau.", report(round).version(), cast.compiler());
        List<Block> own = blocks(round);
        clerk.sends(
                Cast.COMPILER,
                address(round) + "/I.1/taken-blocks",
                "block",
                tick(second, 1),
                "block",
                tick(first, 0),
                "after",
                own.get(0).id().value());
        assertThat(words(round)).containsExactly("Trước.", "Một một.", "Hai hai.", "Sau.");
        assertThat(page(round, "?section=I.1"))
                .contains("data-place=\"" + blocks(round).get(1).id().value(), "lấy một phần");
    }

    @Test
    void knowsAUsedBlockAfterItWasEditedJoinedAndMovedToAnotherSection() {
        RoundId round = rounds.open(new ReportingPeriod(2271, 3));
        SubmissionId first = sends(0, round, "- Một một.");
        SubmissionId second = sends(1, round, "- Hai một.");
        take(round, "/I.1/taken-contributions");
        String[] picked = blocks(round).stream().map(block -> block.id().value()).toArray(String[]::new);
        clerk.sends(
                Cast.COMPILER, address(round) + "/I.1/joined-paragraphs", "joined", picked[0], "joined", picked[1]);
        assertThat(words(round)).containsExactly("Một một. Hai một.");
        Origin origin = Objects.requireNonNull(blocks(round).get(0).origin());
        assertThat(origin.sources()).extracting(Origin.Source::subject).containsExactly(text(first), text(second));

        Block moved = ((TextBlock) blocks(round).get(0)).saying(List.of());
        writing.rewrite(report(round).id(), vn.trinhky.writing.Occasion.ARRANGED, cast.compiler(), texts -> texts.with(
                        "I.1", Manuscript.empty())
                .with("I.2", new Manuscript(List.of(moved))));
        assertThat(page(round, "?section=I.1")).contains("đã dùng ở", "mục I.2", "2 đơn vị gửi, đã dùng hết");
        take(round, "/I.1/taken-contributions");
        assertThat(blocks(round)).isEmpty();
    }

    @Test
    void takesAnActBackAndLeavesWhatWasWrittenSince() {
        RoundId round = rounds.open(new ReportingPeriod(2271, 4));
        sends(0, round, "- Một một.\n- Một hai.");
        take(round, "/I.1/taken-contributions");
        int version = history(round);
        writing.write(report(round).id(), "I.2", "- Viết sau đó.", report(round).version(), cast.compiler());
        clerk.sends(
                Cast.COMPILER, address(round) + "/I.1/undoing", "undo", Integer.toString(version));
        assertThat(blocks(round)).isEmpty();
        assertThat(report(round).texts().of("I.2").blocks()).hasSize(1);
        assertThat(report(round).texts().of("opening").blocks()).isNotEmpty();
    }

    @Test
    void losesNothingThatAnotherEditorHoldsWhileSomethingIsTakenOver() {
        RoundId round = rounds.open(new ReportingPeriod(2272, 1));
        sends(0, round, "- Một một.");
        writing.write(report(round).id(), "I.1", "- Của tôi.", report(round).version(), cast.compiler());
        Manuscript opened = report(round).texts().of("I.1");
        take(round, "/I.1/taken-contributions");
        List<Block> typed = new java.util.ArrayList<>(opened.blocks());
        typed.addAll(PlainTextReader.read("- Gõ trong lúc đó.").manuscript().blocks());
        SentText sent = new SentText(
                ManuscriptJson.node(new Manuscript(typed)), Digests.of(opened), ManuscriptJson.node(opened), "device");
        writing.save(report(round).id(), "I.1", sent, cast.compiler());
        assertThat(words(round)).containsExactlyInAnyOrder("Của tôi.", "Một một.", "Gõ trong lúc đó.");
    }

    @Test
    void answersAnOpenPageWithTheChangedPartsAndTheWayBack() {
        RoundId round = rounds.open(new ReportingPeriod(2272, 2));
        sends(0, round, "- Một một.");
        var answer = clerk.presses(Cast.COMPILER, address(round) + "/I.1/taken-contributions", "text", "- Gõ dở.",
                "version", Integer.toString(report(round).version()));
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("id=\"contributions\"", "hx-swap-oob=\"true\"", "Đã lấy 1 đoạn", "name=\"undo\"", "Gõ dở.")
                .doesNotContain("<html", "name=\"block\"");
        assertThat(clerk.presses(Cast.COMPILER, address(round) + "/I.1/taken-blocks"))
                .hasStatus(409)
                .bodyText()
                .contains("Bạn chưa chọn đoạn nào");
        assertThat(clerk.presses(Cast.COMPILER, address(round) + "/I.1/joined-paragraphs", "joined", "gone"))
                .hasStatus(409)
                .bodyText()
                .contains("hãy chọn ít nhất hai đoạn");
    }

    @Test
    void marksAContributionWhoseUnitHasSentANewerVersion() {
        RoundId round = rounds.open(new ReportingPeriod(2272, 3));
        SubmissionId part = sends(0, round, "- Một một.");
        take(round, "/I.1/taken-contributions");
        drafting.returnToUnit(part, "Thiếu số liệu", cast.compiler());
        submit(0, part, "- Một một.\n- Bổ sung.");
        assertThat(page(round, "?section=I.1"))
                .contains("Đơn vị đã nộp lần 2; báo cáo đang dùng lần 1.", "Bổ sung.", "lấy một phần");
    }

    @Test
    void findsUnitsWithoutDiacriticsAndShowsOnlyWhatIsUnused() {
        RoundId round = rounds.open(new ReportingPeriod(2272, 4));
        sends(0, round, "- Một một.");
        sends(1, round, "- Hai một.");
        assertThat(part(round, "/I.1/contributions?unit=RUONG"))
                .contains("Đăk Ruồng")
                .doesNotContain("Tân Lập");
        take(round, "/I.1/contributions/" + rounds.partOf(Cast.COMMUNES.get(0).drafter(), round).value());
        assertThat(part(round, "/I.1/contributions?unused=true"))
                .contains("Hai một.")
                .doesNotContain("Xã Đăk Ruồng", "chưa nộp");
        assertThat(part(round, "/I.1/contributions?unit=khongco")).contains("Không có đơn vị nào khớp");
    }

    @Test
    void letsAProgramTakeJoinAndUndo() {
        RoundId round = rounds.open(new ReportingPeriod(2273, 1));
        SubmissionId part = sends(0, round, "- Một một.\n- Một hai.");
        String api = "/api/v1" + "/reports/" + report(round).id().value() + "/sections/I.1";
        String block = tick(part, 1).split("/")[1];
        assertThat(clerk.sendsJson(Cast.COMPILER, api + "/taken-blocks", """
                {"blocks": [{"submission": "%s", "block": "%s"}]}""".formatted(text(part), block)))
                .bodyJson()
                .extractingPath("$.blocks")
                .isEqualTo(1);
        assertThat(clerk.opens(Cast.COMPILER, api + "/desk?unused=true"))
                .bodyJson()
                .extractingPath("$.kinds[0].lines[0].offer.taken")
                .isEqualTo("PARTLY");
        clerk.sendsJson(Cast.COMPILER, api + "/taken-contributions", "{}");
        String ids = String.join(
                "\",\"", blocks(round).stream().map(one -> one.id().value()).toList());
        assertThat(clerk.sendsJson(Cast.COMPILER, api + "/joined-paragraphs", "{\"paragraphs\": [\"" + ids + "\"]}"))
                .hasStatusOk();
        assertThat(words(round)).containsExactly("Một hai. Một một.");
        clerk.sendsJson(Cast.COMPILER, api + "/undoing", "{\"version\": " + history(round) + "}");
        assertThat(words(round)).containsExactly("Một hai.", "Một một.");
        assertThat(clerk.sendsJson("lam", api + "/taken-contributions", "{}")).hasStatus(403);
    }

    @Test
    void asksTheDatabaseNoMoreOftenForMoreContributions() {
        RoundId few = rounds.open(new ReportingPeriod(2273, 2));
        RoundId many = rounds.open(new ReportingPeriod(2273, 3));
        sends(0, few, "- Một một.");
        for (int i = 0; i < 5; i++) {
            sends(i, many, "- Một.\n- Hai.\n- Ba.");
        }
        assertThat(statements.in(() -> page(many, "?section=I.1")))
                .isEqualTo(statements.in(() -> page(few, "?section=I.1")))
                .isBetween(8, 25);
        assertThat(statements.in(() -> part(many, "/I.1/contributions?unused=true"))).isLessThan(20);
    }

    private SubmissionId sends(int commune, RoundId round, String text) {
        SubmissionId part = rounds.partOf(Cast.COMMUNES.get(commune).drafter(), round);
        submit(commune, part, text);
        return part;
    }

    private void submit(int commune, SubmissionId part, String text) {
        Officer drafter = cast.officer(Cast.COMMUNES.get(commune).drafter());
        parts.write(part, "I.1", text, drafting.ownSubmission(part, drafter).version(), drafter);
        drafting.requestApproval(part, drafter);
        drafting.approve(part, cast.officer(Cast.COMMUNES.get(commune).approver()));
    }

    private void take(RoundId round, String path) {
        assertThat(clerk.sends(Cast.COMPILER, address(round) + path)).hasStatus3xxRedirection();
    }

    private String page(RoundId round, String query) {
        return body(clerk.opens(Cast.COMPILER, address(round) + query));
    }

    private String part(RoundId round, String path) {
        return body(clerk.opens(Cast.COMPILER, address(round) + path));
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String tick(SubmissionId part, int block) {
        return text(part) + "/"
                + drafting.submitted(part).orElseThrow().text("I.1").blocks().get(block).id().value();
    }

    private static String text(SubmissionId part) {
        return part.value().toString();
    }

    private int history(RoundId round) {
        UUID report = report(round).id().value();
        return database.sql("select max(number) from text_version where subject_id = ?")
                .param(report)
                .query(Integer.class)
                .single();
    }

    private List<Block> blocks(RoundId round) {
        return report(round).texts().of("I.1").blocks();
    }

    private List<String> words(RoundId round) {
        return blocks(round).stream().map(block -> ((TextBlock) block).words()).toList();
    }

    private Report report(RoundId round) {
        return compilation.reportOf(round).orElseThrow();
    }

    private String address(RoundId round) {
        ReportId report = report(round).id();
        return "/reports/" + report.value() + "/text";
    }
}
