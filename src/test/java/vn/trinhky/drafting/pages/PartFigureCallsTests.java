package vn.trinhky.drafting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.Said;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

@Tag("figures")
@DemoPages
class PartFigureCallsTests {

    private static final String ASKED = """
            {"asks": ["TT-BUOI/own/this/value", "TT-BUOI/all/this/counted", "NO-SUCH/own/this/value", "nonsense"]}""";

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
    FigureSheets sheets;

    @Autowired
    Indicators indicators;

    @Autowired
    Reporting reporting;

    @Autowired
    CountedStatements statements;

    @Test
    void answerWhatTheUnitHasEnteredBeforeItSubmits() {
        SubmissionId lam = entered("lam", 1, 5);
        JsonNode answers = answers("lam", lam);
        assertThat(answers).hasSize(3);
        JsonNode own = answers.path(0);
        assertThat(own.path("said").asString()).isEqualTo("05");
        assertThat(own.path("name").asString()).isEqualTo("Buổi tuyên truyền");
        assertThat(own.path("whose").asString()).isEqualTo("Đơn vị mình");
        assertThat(own.path("period").asString()).isEqualTo("quý I/2063");
        assertThat(own.path("complete").asBoolean()).isTrue();
        assertThat(own.path("origin").asString()).contains("/figures/TT-BUOI?scope=unit");
        JsonNode all = answers.path(1);
        assertThat(all.path("said").isNull()).isTrue();
        assertThat(all.path("missing")).hasSize(7);
        assertThat(all.path("complete").asBoolean()).isFalse();
        assertThat(answers.path(2).path("said").isNull()).isTrue();
    }

    @Test
    void sayNothingOfWhatOtherUnitsAreStillEntering() {
        SubmissionId lam = entered("lam", 2, 5);
        SubmissionId khoi = rounds.partOf("khoi", part("lam", lam).round());
        enter("khoi", khoi, 70);
        assertThat(answers("lam", lam).path(1).path("said").isNull()).isTrue();
        String other = part("khoi", khoi).unit().value().toString();
        assertThat(clerk.sendsJson("lam", address(lam), "{\"asks\": [\"TT-BUOI/unit:" + other + "/this/value\"]}"))
                .bodyJson()
                .extractingPath("$[0].said")
                .isNull();
    }

    @Test
    void areNotThereForOtherUnitsAndTooMuchIsInvalid() {
        SubmissionId lam = entered("lam", 3, 5);
        assertThat(clerk.sendsJson("khoi", address(lam), ASKED)).hasStatus(404);
        assertThat(clerk.sendsJson(Cast.COMPILER, address(lam), ASKED)).hasStatus(404);
        assertThat(clerk.opens("khoi", address(lam).replace("answers", "choices")))
                .hasStatus(404);
        String many = "\"A/own/this/value\",".repeat(1_001);
        assertThat(clerk.sendsJson("lam", address(lam), "{\"asks\": [" + many.substring(0, many.length() - 1) + "]}"))
                .hasStatus(422);
        assertThat(clerk.sendsJson("lam", address(lam), "{}")).hasStatus(422);
    }

    @Test
    void listWhatThereIsToChooseOwnFirstInTheReadersLanguage() {
        SubmissionId lam = entered("lam", 4, 5);
        String choices = address(lam).replace("answers", "choices");
        JsonNode found = JsonMapper.shared().readTree(body("lam", choices + "?lang=en"));
        assertThat(found.path("scopes").path(0).toString()).isEqualTo("{\"notation\":\"own\",\"words\":\"Own unit\"}");
        assertThat(found.path("scopes").toString())
                .contains("group:xa", "Communes")
                .doesNotContain("unit:");
        assertThat(found.path("spans").path(0).path("words").asString()).isEqualTo("quarter IV/2063");
        assertThat(found.path("indicators").toString()).contains("Information meetings", "year_to_date");
    }

    /** However many figures a text has, the database is asked no more often than for one of each sort. */
    @Test
    void costNoMoreStatementsTheMoreAreAsked() {
        SubmissionId lam = entered("lam", 4, 2064, 5);
        String few = """
                "TT-BUOI/own/this/value", "TT-LUOT/all/previous/counted", "MH-TYLE/group:xa/this/value",
                "MH-DUNG/all/year_before/difference", "MH-MOI/all/year_to_date/counted", "DS-SINH/own/this/target\"""";
        String more = """
                , "MH-DAT/own/this/value", "MH-KHONG/all/previous/counted", "DS-TYLE/group:xa/this/value",
                "TT-TIN/all/year_before/difference", "TT-BAI/all/year_to_date/counted", "TT-XE/own/this/target\"""";
        clerk.sendsJson("lam", address(lam), asks(few + more));
        int ofFew = statements.in(() -> clerk.sendsJson("lam", address(lam), asks(few)));
        int ofMore = statements.in(() -> clerk.sendsJson("lam", address(lam), asks(few + more)));
        assertThat(ofMore).isLessThanOrEqualTo(ofFew).isLessThan(60);
    }

    private static String asks(String questions) {
        return "{\"asks\": [" + questions + "]}";
    }

    @Test
    void standInWordsWhereTheWorkingTextIsRead() {
        SubmissionId lam = entered("lam", 3, 2064, 5);
        String address = "/submissions/" + lam.value();
        Officer drafter = cast.officer("lam");
        String text = "- Họp {{TT-BUOI/own/this/counted}}.";
        writing.write(lam, "I.1", text, part("lam", lam).version(), drafter);
        assertThat(body("lam", address + "/whole")).contains(">05 buổi<").doesNotContain("[TT-BUOI]");
        assertThat(clerk.sends("lam", address + "/preview", "text", text))
                .bodyText()
                .contains(">05 buổi<");
        assertThat(body("lam", address + "?section=I.1")).contains("{{TT-BUOI/own/this/counted}}");
        assertThat(part("lam", lam).texts().of("I.1").toString()).contains("said=null");
    }

    private SubmissionId entered(String drafter, int quarter, long meetings) {
        return entered(drafter, quarter, 2063, meetings);
    }

    private SubmissionId entered(String drafter, int quarter, int year, long meetings) {
        RoundId round = rounds.open(new ReportingPeriod(year, quarter));
        SubmissionId part = rounds.partOf(drafter, round);
        enter(drafter, part, meetings);
        return part;
    }

    private void enter(String drafter, SubmissionId id, long meetings) {
        Submission part = part(drafter, id);
        Round round = reporting.round(part.round());
        var indicator = indicators.byCode(round.regime(), "TT-BUOI").id();
        sheets.enter(round.id(), part.unit(), Map.of(indicator, Said.amount(meetings)), cast.officer(drafter));
    }

    private Submission part(String drafter, SubmissionId id) {
        return drafting.ownSubmission(id, cast.officer(drafter));
    }

    private JsonNode answers(String who, SubmissionId id) {
        var answer = clerk.sendsJson(who, address(id), ASKED);
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private String body(String who, String path) {
        var answer = clerk.opens(who, path);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String address(SubmissionId id) {
        return "/submissions/" + id.value() + "/figure-answers";
    }
}
