package vn.trinhky.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.office.PostKind;

/** A page with an island, as the running application serves it. */
@Tag("writing")
@WithTrialPages
class IslandScriptsTests {

    private static final String PAGE = "/rounds/trial/pages/islands";
    private static final Pattern MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern PRELOADED = Pattern.compile("rel=\"modulepreload\" href=\"([^\"]+)\"");
    private static final Pattern LOADED = Pattern.compile("<script[^>]* src=\"([^\"]+)\"");
    private static final Pattern DIGEST = Pattern.compile("-[0-9a-f]{32}\\.js$");

    @LocalServerPort
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void signsIn() {
        visitor = new Visitor(port).signedInAs(TrialOffice.holderOf(PostKind.COMPILER));
    }

    @Test
    void letsTheContentPolicyKnowTheImportMapAndNoOtherInlineScript() throws Exception {
        HttpResponse<String> page = visitor.get(PAGE);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(map(page).getBytes(StandardCharsets.UTF_8));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';");
    }

    @Test
    void leadsEveryModuleToAnAddressWithTheDigestOfItsContent() {
        HttpResponse<String> page = visitor.get(PAGE);
        JsonNode imports = JsonMapper.shared().readTree(map(page)).path("imports");
        assertThat(imports.properties()).hasSizeGreaterThan(30).allSatisfy(module -> assertThat(
                        module.getValue().stringValue())
                .containsPattern(DIGEST));
        HttpResponse<String> schema =
                visitor.get(imports.path("/islands/editor/schema.js").stringValue());
        assertThat(schema.body()).contains("export const schema");
        assertThat(schema.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=2592000");
    }

    @Test
    void preloadsEveryModuleOfTheEditorSoThatNoneWaitsForAnother() {
        HttpResponse<String> page = visitor.get(PAGE);
        List<String> preloaded = PRELOADED
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(preloaded).hasSizeGreaterThan(30).allSatisfy(address -> assertThat(
                        visitor.get(address).statusCode())
                .isEqualTo(200));
        assertThat(page.body().indexOf("importmap")).isLessThan(page.body().indexOf("modulepreload"));
    }

    /** The aim for an old laptop on a slow line; what it weighs today is printed. */
    @Test
    void weighsAtMost250KilobytesOfScriptOnTheFirstLoad() {
        String frame = visitor.get("/rounds/trial/pages/sample").body();
        String page = visitor.get(PAGE).body();
        Set<String> scripts = Stream.of(frame, page)
                .flatMap(html -> Stream.of(PRELOADED, LOADED)
                        .flatMap(pattern -> pattern.matcher(html).results()))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        int bytes = scripts.stream().mapToInt(visitor::bytesOverTheLine).sum();
        System.out.printf("%d scripts on the first load of a page with the editor: %,d bytes%n", scripts.size(), bytes);
        assertThat(scripts).hasSizeGreaterThan(40).anyMatch(address -> address.contains("htmx"));
        assertThat(bytes).isLessThanOrEqualTo(250_000);
    }

    @Test
    void sendsScriptsCompressed() {
        String view = JsonMapper.shared()
                .readTree(map(visitor.get(PAGE)))
                .path("imports")
                .path("prosemirror-view")
                .stringValue();
        HttpResponse<String> answer = visitor.get(view, "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void givesTheScriptsTheirWordsInTheReadersLanguage() {
        assertThat(words(PAGE).path("editor.bold").stringValue()).isEqualTo("Đậm");
        assertThat(words(PAGE + "?lang=en").path("editor.count.notes").stringValue())
                .isEqualTo("{0} words, footnotes: {1}");
    }

    @Test
    void readsPastedTextInTheOfficesNotation() {
        HttpResponse<String> answer = visitor.postText("/manuscripts/notation", "- Một ý⁽¹⁾\n⁽¹⁾ Thân");
        JsonNode item =
                JsonMapper.shared().readTree(answer.body()).path("content").path(0);
        assertThat(item.path("type").stringValue()).isEqualTo("item");
        assertThat(item.path("content").path(1).path("type").stringValue()).isEqualTo("footnote");
    }

    @Test
    void refusesPastedTextOfMoreThanTwoMegabytesOrFromStrangers() {
        HttpResponse<String> answer = visitor.postText("/manuscripts/notation", "dòng\n".repeat(400_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        visitor.losesTheSession();
        assertThat(visitor.postText("/manuscripts/notation", "- ý").statusCode())
                .isNotEqualTo(200);
        assertThat(new Visitor(port).postText("/manuscripts/notation", "- ý").statusCode())
                .isEqualTo(403);
    }

    private JsonNode words(String path) {
        Matcher found = Pattern.compile(
                        "<script type=\"application/json\" data-words[^>]*>(.*?)</script>", Pattern.DOTALL)
                .matcher(visitor.get(path).body());
        assertThat(found.find()).isTrue();
        return JsonMapper.shared().readTree(found.group(1));
    }

    private static String map(HttpResponse<String> page) {
        Matcher found = MAP.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
