package vn.trinhky.commitments.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.figures.Said.Evidence;

/** How an answer stands in a row, the same in both tables. */
final class AnswerRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Evidence>> FILES = new TypeReference<>() {};

    private AnswerRows() {}

    static Answer answer(ResultSet row) throws SQLException {
        @Nullable String became = row.getString("became");
        return new Answer(
                became == null ? null : Became.valueOf(became),
                row.getString("account"),
                JSON.readValue(row.getString("evidence"), FILES));
    }

    static @Nullable String became(Answer answer) {
        Became became = answer.became();
        return became == null ? null : became.name();
    }

    static String evidence(Answer answer) {
        return JSON.writeValueAsString(answer.evidence());
    }
}
