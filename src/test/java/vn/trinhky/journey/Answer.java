package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program was answered. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Answer(int status, String type, String location, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    String field(String name) {
        return json().get(name).asString();
    }

    /** Nothing else than this status will do. */
    Answer as(int expected) {
        assertThat(status).as(text()).isEqualTo(expected);
        return this;
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
