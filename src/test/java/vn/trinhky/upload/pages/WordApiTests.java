package vn.trinhky.upload.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.view.PlainText;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.upload.MarginNote;
import vn.trinhky.upload.MarginNotes;
import vn.trinhky.word.intake.HandmadeFile;
import vn.trinhky.word.intake.HostileFile;

@DemoPages
@Tag("writing")
class WordApiTests {

    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvcTester programs;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Drafting drafting;

    @Autowired
    Compilation compilation;

    @Autowired
    MarginNotes notes;

    @Test
    void aReportGoesOutAndComesBackWithItsOpeningAndItsClosing() throws Exception {
        ReportId id = rounds.collected(new ReportingPeriod(2240, 1));
        rounds.writeAll(id);
        String address = "/api/v1/reports/" + id.value() + "/text/word";
        SectionTexts before = compilation.report(id).texts();
        byte[] left = asked(Cast.COMPILER, HttpMethod.GET, address, null, 200).getContentAsByteArray();
        JsonNode same = received(Cast.COMPILER, address, left);
        assertThat(same.get("recognised").asString()).isEqualTo("OURS");
        assertThat(same.get("sections"))
                .allSatisfy(section -> assertThat(section.get("changes").asBoolean())
                        .as(section.get("key").asString())
                        .isFalse());
        JsonNode changed =
                received(Cast.COMPILER, address, Repacked.typing(left, "Nội dung mục II", "Việc của mục II"));
        String choices = "{\"seen\":\"" + changed.get("seen").asString() + "\"}";
        asked(
                Cast.COMPILER,
                HttpMethod.POST,
                address + "/" + changed.get("id").asString() + "/taking-over",
                choices,
                204);
        SectionTexts after = compilation.report(id).texts();
        assertThat(PlainText.of(after.of("II"))).containsExactly("- Việc của mục II.");
        assertThat(after.with("II", before.of("II"))).isEqualTo(before);
        assertThat(after.of("II").blocks())
                .extracting(Block::id)
                .isEqualTo(before.of("II").blocks().stream().map(Block::id).toList());
    }

    @Test
    void commentsComeAlongOnceAndAreSettled() throws Exception {
        SubmissionId id = rounds.partOf("dao", rounds.open(new ReportingPeriod(2241, 1)));
        String address = "/api/v1/submissions/" + id.value() + "/word";
        for (int time = 0; time < 2; time++) {
            JsonNode arrived = received("dao", address, withAComment());
            assertThat(arrived.get("comments").get(0).get("section").asString()).isEqualTo("I.1");
            String upload = arrived.get("id").asString();
            asked("dao", HttpMethod.POST, address + "/" + upload + "/taking-over", "{}", 204);
        }
        List<MarginNote> open = notes.open(id.value(), "I.1");
        assertThat(open)
                .extracting(MarginNote::author, MarginNote::words)
                .containsExactly(tuple("Blai", "Xem lại số buổi họp."));
        String page = "/submissions/" + id.value();
        assertThat(programs.perform(
                        MockMvcRequestBuilders.get(page + "?section=I.1").with(user("dao"))))
                .bodyText()
                .contains("Xem lại số buổi họp.", "Blai");
        assertThat(programs.perform(MockMvcRequestBuilders.post(
                                page + "/margin-notes/" + open.get(0).id() + "/settling")
                        .with(user("dao"))
                        .with(csrf())))
                .hasStatus3xxRedirection();
        assertThat(notes.open(id.value())).isEmpty();
    }

    @Test
    void aRefusedFileIsAProblemWithItsReason() throws Exception {
        SubmissionId id = rounds.partOf("my", rounds.open(new ReportingPeriod(2242, 1)));
        String address = "/api/v1/submissions/" + id.value() + "/word";
        assertThat(programs.perform(MockMvcRequestBuilders.multipart(address)
                        .file(new MockMultipartFile(
                                "file",
                                "mat.docx",
                                null,
                                HostileFile.PASSWORD.open().readAllBytes()))
                        .with(user("my"))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("invalid.word.PASSWORD");
    }

    @Test
    void aChoiceThatIsNoneIsRefused() throws Exception {
        SubmissionId id = rounds.partOf("my", rounds.open(new ReportingPeriod(2243, 1)));
        String address = "/api/v1/submissions/" + id.value() + "/word";
        String upload =
                received("my", address, HandmadeFile.plain().bytes()).get("id").asString();
        asked("my", HttpMethod.POST, address + "/" + upload + "/taking-over", "{\"ways\":{\"I.1\":\"EAT\"}}", 400);
        asked("my", HttpMethod.DELETE, address + "/" + upload, null, 204);
        asked("my", HttpMethod.GET, address + "/" + upload, null, 404);
        assertThat(drafting.ownSubmission(id, cast.officer("my")).texts().isEmpty())
                .isTrue();
    }

    private static byte[] withAComment() {
        String comment = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:comment w:id=\"0\" w:author=\"Blai\" w:date=\"2026-11-20T09:15:00Z\"><w:p><w:r>"
                + "<w:t>Xem lại số buổi họp.</w:t></w:r></w:p></w:comment></w:comments>";
        return HandmadeFile.withBody("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1. Công tác chỉ đạo</w:t></w:r></w:p>"
                        + "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>- Họp 03 buổi.</w:t></w:r>"
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
                .and("word/comments.xml", comment)
                .and(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"" + KINDS + "comments\" Target=\"comments.xml\"/>"
                                + "</Relationships>")
                .bytes();
    }

    private JsonNode received(String who, String address, byte[] file) throws Exception {
        MvcTestResult answer = programs.perform(MockMvcRequestBuilders.multipart(address)
                .file(new MockMultipartFile("file", "bao-cao.docx", null, file))
                .with(user(who)));
        assertThat(answer).hasStatus(201);
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    private MockHttpServletResponse asked(
            String who, HttpMethod method, String address, @Nullable String body, int status) {
        var request = MockMvcRequestBuilders.request(method, address).with(user(who));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        MvcTestResult answer = programs.perform(request);
        assertThat(answer).hasStatus(status);
        return answer.getResponse();
    }
}
