package vn.trinhky.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PagesTests {

    private static final Pattern FIXED_KEY = Pattern.compile("#\\{([\\w.-]+)[({}]");
    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=|\\son\\w+=|javascript:|<script(?![^>]*src=)(?![^>]*importmap)(?![^>]*application/json)|hx-on");

    static Resource[] pages() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:pages/**/*.html");
    }

    @Test
    void areFound() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sayOnlyWhatTheMessageFilesHoldInBothLanguages(Resource page) throws IOException {
        MessageSource messages = WebConfiguration.messageSource();
        assertThat(keys(page)).allSatisfy(key -> assertThat(Stream.of(Languages.VIETNAMESE, Locale.ENGLISH)
                        .map(language -> messages.getMessage(key, new Object[] {1, 1, 1}, null, language)))
                .as(key)
                .doesNotContainNull());
    }

    /** The content policy would silently switch it off. */
    @ParameterizedTest
    @MethodSource("pages")
    void holdNoInlineStyleOrScript(Resource page) throws IOException {
        assertThat(INLINE.matcher(text(page)).results().map(found -> found.group()))
                .isEmpty();
    }

    private static Stream<String> keys(Resource page) throws IOException {
        return FIXED_KEY.matcher(text(page)).results().map(found -> found.group(1));
    }

    private static String text(Resource page) throws IOException {
        return page.getContentAsString(StandardCharsets.UTF_8);
    }
}
