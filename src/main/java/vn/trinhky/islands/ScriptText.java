package vn.trinhky.islands;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON that may stand between the tags of a script: nothing in it can end the element. */
final class ScriptText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ScriptText() {}

    static String of(Map<String, ?> values) {
        return JSON.writeValueAsString(values).replace("<", "\\u003c");
    }
}
