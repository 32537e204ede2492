package vn.trinhky.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class MessagesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    static String[] basenames() throws IOException {
        return WebConfiguration.basenames();
    }

    @ParameterizedTest
    @MethodSource("basenames")
    void haveTheSameKeysInBothLanguages(String basename) {
        assertThat(texts(basename, "vi").stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(texts(basename, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("basenames")
    void mentionTheSameDetailsInBothLanguages(String basename) {
        Properties vietnamese = texts(basename, "vi");
        Properties english = texts(basename, "en");
        assertThat(vietnamese.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(vietnamese.getProperty(key))));
    }

    /** A single apostrophe in a text with placeholders would swallow them. */
    @ParameterizedTest
    @MethodSource("basenames")
    void doubleTheApostropheBesideAPlaceholder(String basename) {
        assertThat(Stream.of(texts(basename, "vi"), texts(basename, "en"))
                        .flatMap(texts -> texts.values().stream())
                        .map(String::valueOf)
                        .filter(text -> text.contains("{0"))
                        .filter(text -> text.replace("''", "").contains("'")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void haveASentenceForEveryRefusal(String language) throws IOException {
        MessageSource messages = WebConfiguration.messageSource();
        Set<String> refusals = refusals();
        assertThat(refusals).isNotEmpty();
        assertThat(refusals.stream()
                        .filter(name -> messages.getMessage(
                                        "refusal." + name, new Object[0], null, Locale.forLanguageTag(language))
                                == null))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500})
    void haveASentenceAndAHeadingForEveryStatus(int status) {
        assertThat(texts("messages/common", "vi")).containsKeys("answer." + status, "answer." + status + ".heading");
    }

    @Test
    void haveASentenceForEveryConstraintOfTheStandard() throws IOException {
        Set<String> constraints = Stream.of(
                        new org.springframework.core.io.support.PathMatchingResourcePatternResolver()
                                .getResources("classpath*:jakarta/validation/constraints/*.class"))
                .map(file -> String.valueOf(file.getFilename()).replace(".class", ""))
                .filter(name -> !name.contains("$") && !name.contains("package-info"))
                .collect(Collectors.toSet());
        assertThat(constraints).hasSizeGreaterThan(20);
        assertThat(texts("messages/common", "vi").stringPropertyNames()).containsAll(constraints);
    }

    /** Simple names are keys, so two refusals must not share one. */
    private static Set<String> refusals() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        Set<String> names = new TreeSet<>();
        scan.findCandidateComponents("vn.trinhky").forEach(found -> {
            String name = ClassUtils.getShortName(String.valueOf(found.getBeanClassName()));
            assertThat(names.add(name.substring(name.lastIndexOf('.') + 1)))
                    .as(name)
                    .isTrue();
        });
        return names;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties texts(String basename, String language) {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                new ClassPathResource(basename + "_" + language + ".properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
