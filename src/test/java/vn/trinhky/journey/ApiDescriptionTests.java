package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.trinhky.cast.Cast;

@OverHttp
class ApiDescriptionTests {

    @Autowired
    private Cast cast;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    @Test
    void namesEveryAddressOfTheApiAndNoPage() {
        Set<String> served = new TreeSet<>();
        mapping.getHandlerMethods().keySet().stream()
                .flatMap(found -> found.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/") && !path.contains("/openapi"))
                .forEach(served::add);
        Set<String> described = new TreeSet<>(description().get("paths").propertyNames());
        assertThat(described).isEqualTo(served).hasSizeGreaterThan(40);
    }

    @Test
    void saysHowToEnterAndWhatANoLooksLike() {
        JsonNode description = description();
        assertThat(description.at("/info/title").asString()).isEqualTo("Trình Ký");
        assertThat(description.at("/components/securitySchemes/signIn/scheme").asString())
                .isEqualTo("basic");
        JsonNode issue = description.at("/paths/~1api~1v1~1reports~1{id}~1issue/post");
        assertThat(issue.at("/responses/409/content/application~1problem+json/schema/$ref")
                        .asString())
                .endsWith("/Problem");
        assertThat(issue.get("responses").has("204")).isTrue();
    }

    /** The officer comes from the name and password, never from a parameter. */
    @Test
    void asksNobodyForAnOfficer() {
        assertThat(description().toString()).doesNotContain("\"name\":\"officer\"", "signInName");
    }

    private JsonNode description() {
        return Office.at(port, cast.password())
                .person("lam")
                .get("/openapi")
                .as(200)
                .json();
    }
}
