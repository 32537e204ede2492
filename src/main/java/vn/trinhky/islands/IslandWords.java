package vn.trinhky.islands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The sentences of the scripts: from the same message files as those of the pages, found by how their keys begin. */
@Component
class IslandWords {

    private final MessageSource messages;
    private final Set<String> keys = new TreeSet<>();

    IslandWords(MessageSource messages) {
        this.messages = messages;
        for (Resource file : files()) {
            keys.addAll(texts(file).stringPropertyNames());
        }
    }

    /** Places such as {0} stay in the sentence: the script fills them. */
    SortedMap<String, String> beginning(Locale language, String... beginnings) {
        SortedMap<String, String> sentences = new TreeMap<>();
        keys.stream()
                .filter(key -> Stream.of(beginnings).anyMatch(key::startsWith))
                .forEach(key -> sentences.put(key, messages.getMessage(key, null, language)));
        return sentences;
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_vi.properties");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties texts(Resource file) {
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
