package vn.trinhky.manuscript.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads from the JSON of section texts only what its blocks were made of. For a text of a hundred thousand paragraphs that
 * costs a small part of reading the text itself.
 */
final class SourcesInJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonParser json;
    private final Noting noting;

    /** What to do with a source: the section and id of the block, then the text that it is from and its id there. */
    interface Noting {
        void note(String section, String block, String subject, String sourceBlock);
    }

    private record Source(
            @Nullable String subject, @Nullable String block) {}

    private SourcesInJson(JsonParser json, Noting noting) {
        this.json = json;
        this.noting = noting;
    }

    static void read(String texts, Noting noting) {
        try (JsonParser json = JSON.createParser(texts)) {
            json.nextToken();
            new SourcesInJson(json, noting).sections();
        }
    }

    private void sections() {
        fields(section -> fields(field -> onlyIf(field.equals("content"), () -> elements(() -> block(section)))));
    }

    private void block(String section) {
        fields(field -> onlyIf(field.equals("attrs"), () -> attributes(section)));
    }

    /** The database keeps the fields of an object in its own order, so the id may come after the origin. */
    private void attributes(String section) {
        List<String> id = new ArrayList<>(1);
        List<Source> sources = new ArrayList<>(1);
        fields(field -> {
            switch (field) {
                case "id" -> id.add(json.getString());
                case "origin" -> origin(sources);
                default -> json.skipChildren();
            }
        });
        for (Source source : sources) {
            if (source.subject() != null) {
                noting.note(
                        section, id.get(0), source.subject(), Objects.requireNonNullElse(source.block(), id.get(0)));
            }
        }
    }

    /** Texts stored before there were several sources hold one without a list. */
    private void origin(List<Source> sources) {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            elements(() -> sources.add(source()));
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            sources.add(source());
        }
    }

    /** The older ones name the submission, and the block by its own id. */
    private Source source() {
        List<@Nullable String> found = new ArrayList<>();
        found.add(null);
        found.add(null);
        fields(field -> {
            switch (field) {
                case "subject", "submission" -> found.set(0, json.getString());
                case "block" -> found.set(1, json.getString());
                default -> json.skipChildren();
            }
        });
        return new Source(found.get(0), found.get(1));
    }

    private void onlyIf(boolean wanted, Runnable visit) {
        if (wanted) {
            visit.run();
        } else {
            json.skipChildren();
        }
    }

    /** Visits the fields of the object that the parser stands at; whoever visits one reads all of its value. */
    private void fields(Consumer<String> visit) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                visit.accept(name);
            }
        }
    }

    private void elements(Runnable visit) {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                visit.run();
            }
        }
    }
}
