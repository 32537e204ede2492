package vn.trinhky.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds docker-compose.yml against the application: a mistyped variable would be ignored in silence. */
class ComposeFileTests {

    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern PINNED = Pattern.compile("[a-z0-9/.-]+:v?\\d+\\.\\d+[\\w.-]*");

    private Map<String, Map<String, Object>> services = Map.of();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void read() throws IOException {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of("docker-compose.yml")));
        services = (Map<String, Map<String, Object>>) file.getOrDefault("services", Map.of());
    }

    @Test
    void givesTheApplicationOnlyVariablesThatItReads() throws IOException {
        assertThat(environment("application").keySet()).isNotEmpty().isSubsetOf(variablesThatAreRead());
    }

    @Test
    void wouldNoticeAMistypedVariable() throws IOException {
        assertThat(variablesThatAreRead())
                .contains("SPRING_DATASOURCE_URL", "TRINHKY_DEMO")
                .doesNotContain("SPRING_DATASOURCE_URI", "TRINHKY_DEMOS");
    }

    @Test
    void containsNoPasswordAndNoDefaultForOne() {
        assertThat(services.keySet())
                .flatExtracting(service -> environment(service).entrySet())
                .filteredOn(variable -> variable.getKey().contains("PASSWORD"))
                .isNotEmpty()
                .allSatisfy(
                        variable -> assertThat(variable.getValue().toString()).matches("\\$\\{[A-Z_]+:\\?.+}"));
    }

    @Test
    void pinsEveryImage() {
        assertThat(services.values())
                .filteredOn(service -> service.containsKey("image"))
                .extracting(service -> String.valueOf(service.get("image")))
                .hasSize(2)
                .allMatch(image -> PINNED.matcher(image).matches());
    }

    @Test
    void watchesTheHealthOfEveryService() {
        assertThat(services.values()).hasSize(3).allSatisfy(service -> assertThat(service)
                .containsKey("healthcheck"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) services.getOrDefault(service, Map.of()).getOrDefault("environment", Map.of());
    }

    /** Settings known from their libraries' descriptions and our own, as Spring Boot spells them in the environment. */
    private static Set<String> variablesThatAreRead() throws IOException {
        Set<String> variables = new HashSet<>();
        for (URL description : descriptions()) {
            Matcher name = NAME.matcher(text(description));
            while (name.find()) {
                variables.add(variable(name.group(1)));
            }
        }
        ours().forEach(name -> variables.add(variable(name)));
        return variables;
    }

    private static List<URL> descriptions() throws IOException {
        return Collections.list(
                ComposeFileTests.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"));
    }

    private static Set<String> ours() throws IOException {
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(reader);
        }
        return settings.stringPropertyNames();
    }

    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String text(URL resource) throws IOException {
        try (InputStream stream = resource.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
